package org.relais.faults;

import static org.relais.faults.Faults.report;
import static org.relais.faults.Faults.spread;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Hall.Room;
import org.relais.load.Person;
import org.relais.load.Screen;
import org.relais.load.Streams;
import org.relais.support.FaultProxy;
import org.relais.support.RelaisProcess;

/** Two nodes on one database. */
@Tag("fault")
class NodesFaultTests {

    static final String SHARED_BELL = "--relais.live.doorbell=postgres";

    @TempDir
    Path home;

    @Test
    @DisplayName("F4: behind a proxy one of them is killed; its people go on at the other one")
    void oneIsKilled() throws Exception {
        List<Integer> ports = new CopyOnWriteArrayList<>();
        AtomicInteger turn = new AtomicInteger();
        try (Site site = Site.shared(home);
                FaultProxy proxy = new FaultProxy(() -> ports.get(turn.getAndIncrement() % ports.size()));
                Connection database = site.database()) {
            ports.add(site.start(SHARED_BELL).port());
            ports.add(site.start(SHARED_BELL).port());
            Room room = site.room();
            try (Gathering gathering = new Gathering(proxy.port(), room, 50, 20, 1_000)) {
                Thread.sleep(3_000);
                long killed = System.nanoTime();
                ports.removeFirst();
                site.first().kill();
                List<Long> back = new ArrayList<>();
                for (Viewer viewer : gathering.viewers()) {
                    while (viewer.heardAt() < killed) {
                        Thread.sleep(10);
                    }
                    back.add(TimeUnit.NANOSECONDS.toMillis(viewer.heardAt() - killed));
                }
                long views = gathering.untilAllAgree();
                gathering.stopVoting();
                gathering.untilAllAgree();
                report(
                        "F4 one of two nodes killed: every stream heard something after %s; views right %d ms later; %s",
                        spread(back), views, gathering.verdict(database));
            }
        }
    }

    @Test
    @DisplayName(
            "F9: every ring of the bell is lost; the other node's people see a change within two seconds all the same")
    void everyBellIsLost() throws Exception {
        try (Site site = Site.shared(home);
                Streams streams = new Streams()) {
            RelaisProcess one = site.start();
            RelaisProcess other = site.start();
            Room room = site.room();
            Screen screen = new Screen();
            Person here = new Person(one.port(), "Here", "en").joins(room.code());
            here.listens(streams, false, new Screen(), () -> {}); // stays present
            new Person(other.port(), "There", "en").joins(room.code()).listens(streams, false, screen, () -> {});
            List<Long> seen = new ArrayList<>();
            for (int n = 0; n < 30; n++) {
                long began = System.nanoTime();
                long seq = Person.seq(here.isDone(n % 2 == 0));
                while (screen.seen(seq) < 0) {
                    Thread.sleep(5);
                }
                seen.add(TimeUnit.NANOSECONDS.toMillis(screen.seen(seq) - began));
                Thread.sleep(137);
            }
            report("F9 every bell lost: a change on the other node seen after %s", spread(seen));
        }
    }
}
