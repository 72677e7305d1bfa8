package org.relais.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.relais.load.Hall.Room;
import org.relais.load.Web.Answer;

/** Many people in rooms, each with one open stream, who do something at a rate. */
public final class Crowd implements AutoCloseable {

    /** One of them. */
    public record Member(Person person, Room room, Screen screen, Lock turn) {}

    /** Something that somebody did: when it was meant to happen, when the answer was there, and the room's number then. */
    public record Change(Room room, long began, long answered, long seq) {}

    /** What somebody does. */
    public interface Act {
        Answer by(Member member, int turn) throws IOException;
    }

    private static final int AT_ONCE = 64;

    private final Streams streams;
    private final List<Member> members = new ArrayList<>();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    public Crowd() throws IOException {
        streams = new Streams();
    }

    public List<Member> members() {
        return members;
    }

    public Queue<Exception> failures() {
        return failures;
    }

    /** So many more join by the code, French and English by turns, and open their streams. */
    public void join(int port, Room room, int people) {
        List<Member> fresh = new ArrayList<>();
        for (int n = 0; n < people; n++) {
            Person person = new Person(port, "Guest " + (members.size() + n), n % 2 == 0 ? "fr" : "en");
            fresh.add(new Member(person, room, new Screen(), new ReentrantLock()));
        }
        members.addAll(fresh);
        inParallel(fresh, member -> {
            member.person().joins(room.code());
            listen(member);
            member.person().web().close();
        });
    }

    private void listen(Member member) throws IOException {
        member.person().listens(streams, false, member.screen(), () -> {});
    }

    /** Everybody listens again, as after a restart. */
    public void listenAgain() {
        inParallel(members, member -> {
            while (true) {
                try {
                    listen(member);
                    return;
                } catch (IOException notYet) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
                }
            }
        });
    }

    /** What is done with each member. */
    public interface Each {
        void with(Member member) throws Exception;
    }

    /** Some at once; what goes wrong is kept. */
    public void inParallel(List<Member> those, Each each) {
        inParallel(those, each, AT_ONCE);
    }

    private void inParallel(List<Member> those, Each each, int atOnce) {
        Semaphore places = new Semaphore(atOnce);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Member member : those) {
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        each.with(member);
                    } catch (Exception e) {
                        failures.add(e);
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    /** Everybody at the same time. */
    public void atOnce(Each each) {
        inParallel(members, each, members.size());
    }

    /** Everybody in turn does something, so often a second, whether or not the answers come in time. */
    public List<Change> act(double perSecond, double seconds, Act act) throws Exception {
        int count = (int) (perSecond * seconds);
        List<Future<Change>> changes = new ArrayList<>();
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < count; n++) {
                long due = start + (long) (n * 1e9 / perSecond);
                LockSupport.parkNanos(due - System.nanoTime());
                Member member = members.get(n % members.size());
                int turn = n / members.size();
                changes.add(threads.submit(() -> change(member, turn, due, act)));
            }
        }
        List<Change> done = new ArrayList<>();
        for (Future<Change> change : changes) {
            try {
                done.add(change.get());
            } catch (java.util.concurrent.ExecutionException e) {
                failures.add(e);
            }
        }
        return done;
    }

    private static Change change(Member member, int turn, long due, Act act) throws IOException {
        member.turn().lock();
        try {
            Answer answer = act.by(member, turn);
            return new Change(member.room(), due, System.nanoTime(), Person.seq(answer));
        } finally {
            member.turn().unlock();
        }
    }

    /** From when each change was sent until each screen of its room showed it. Those that never did are counted as failures. */
    public Latencies seen(List<Change> changes) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        Latencies latencies = new Latencies();
        for (Change change : changes) {
            for (Member member : members) {
                if (member.room().equals(change.room())) {
                    long at = member.screen().seen(change.seq());
                    if (at < 0) {
                        failures.add(new IOException(member.person().name() + " never saw " + change.seq()));
                    } else {
                        latencies.add(at - change.began());
                    }
                }
            }
        }
        return latencies;
    }

    /** From when each was sent until its answer was there. */
    public static Latencies answered(List<Change> changes) {
        Latencies latencies = new Latencies();
        changes.forEach(change -> latencies.add(change.answered() - change.began()));
        return latencies;
    }

    @Override
    public void close() throws IOException {
        streams.close();
        members.forEach(member -> member.person().web().close());
    }
}
