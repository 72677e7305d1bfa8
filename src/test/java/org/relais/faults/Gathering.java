package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.relais.load.Hall.Room;
import org.relais.load.Person;
import org.relais.load.Streams;

/** People who vote and look while something breaks; at the end what they were told is compared with what is stored. */
final class Gathering implements AutoCloseable {

    private final Room room;
    private final History history;
    private final Streams streams = new Streams();
    private final List<Viewer> viewers = new ArrayList<>();
    private final List<Future<?>> voting = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean over;

    /** @param pauseMillis between two acts of one voter, on average */
    Gathering(int port, Room room, int voters, int lookers, int pauseMillis) throws IOException {
        this.room = room;
        this.history = new History(Site.BUDGET);
        for (int n = 0; n < lookers; n++) {
            viewers.add(new Viewer(new Person(port, "Looker " + n, "en").joins(room.code()), streams, history).open());
        }
        for (int n = 0; n < voters; n++) {
            Person person = new Person(port, "Voter " + n, n % 2 == 0 ? "fr" : "en").joins(room.code());
            Elector elector = new Elector(person, room, history, n);
            voting.add(threads.submit(() -> elector.act(() -> !over, pauseMillis)));
        }
    }

    List<Viewer> viewers() {
        return viewers;
    }

    /** Everybody has sent what they wanted to send. */
    void stopVoting() throws Exception {
        over = true;
        for (Future<?> voter : voting) {
            voter.get(150, TimeUnit.SECONDS);
        }
    }

    /** Until each page shows this number of the room; in milliseconds. */
    List<Long> untilAllShow(long seq) throws InterruptedException {
        long began = System.nanoTime();
        List<Viewer> late = new ArrayList<>(viewers);
        List<Long> times = new ArrayList<>();
        while (!late.isEmpty() && Faults.since(began) < 60_000) {
            Thread.sleep(10);
            late.removeIf(viewer -> viewer.latest() >= seq && times.add(Faults.since(began)));
        }
        late.forEach(viewer -> history.violation(viewer.person().name() + " never showed " + seq));
        return times;
    }

    /** Until all pages show what a fresh one shows; in milliseconds. */
    long untilAllAgree() throws InterruptedException {
        long began = System.nanoTime();
        for (Viewer viewer : viewers) {
            while (!agrees(viewer)) {
                if (System.nanoTime() - began > TimeUnit.SECONDS.toNanos(60)) {
                    history.violation(viewer.person().name() + " never showed the latest state");
                    break;
                }
                Thread.sleep(50);
            }
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static boolean agrees(Viewer viewer) {
        try {
            return viewer.agrees();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends all, and finds nothing wrong. */
    String verdict(Connection database) throws Exception {
        List<String> wrong = history.against(database, room);
        assertThat(wrong).as("%s", history).isEmpty();
        return history.toString();
    }

    @Override
    public void close() throws IOException {
        over = true;
        viewers.forEach(Viewer::close);
        streams.close();
        threads.shutdownNow();
    }
}
