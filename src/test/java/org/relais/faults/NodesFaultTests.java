package org.relais.faults;

import static org.relais.faults.Faults.report;
import static org.relais.faults.Faults.spread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Hall;
import org.relais.load.Hall.Room;
import org.relais.load.Person;
import org.relais.load.Screen;
import org.relais.load.Streams;
import org.relais.platform.database.TestServer;
import org.relais.support.FaultProxy;
import org.relais.support.RelaisProcess;

/** Two nodes on one database. */
@Tag("fault")
class NodesFaultTests {

    private static final int BUDGET = 3;

    @TempDir
    Path home;

    private final List<RelaisProcess> nodes = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private TestServer server;
    private String direct;

    @BeforeEach
    void aDatabase() throws Exception {
        server = TestServer.durable();
        direct = Faults.database(server.url(), server.superuser(), server.password(), "faults");
    }

    @AfterEach
    void stop() throws Exception {
        for (RelaisProcess node : nodes) {
            node.close();
        }
    }

    @Test
    @DisplayName("F4: behind a proxy one of them is killed; its people go on at the other one")
    void oneIsKilled() throws Exception {
        start("postgres", true);
        start("postgres", false);
        AtomicInteger turn = new AtomicInteger();
        try (FaultProxy proxy = new FaultProxy(() -> alive(turn));
                Connection database = DriverManager.getConnection(direct, server.superuser(), server.password())) {
            Room room = Hall.open(ports.getFirst(), database, 1, 5, BUDGET).getFirst();
            try (Gathering gathering = new Gathering(proxy.port(), room, BUDGET, 50, 20, 1_000)) {
                Thread.sleep(3_000);
                long killed = System.nanoTime();
                ports.removeFirst();
                nodes.getFirst().kill();
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
        start("local", true);
        start("local", false);
        try (Streams streams = new Streams();
                Connection database = DriverManager.getConnection(direct, server.superuser(), server.password())) {
            Room room = Hall.open(ports.getFirst(), database, 1, 5, BUDGET).getFirst();
            Screen screen = new Screen();
            Person here = new Person(ports.getFirst(), "Here", "en").joins(room.code());
            here.listens(streams, false, new Screen(), () -> {}); // stays present
            new Person(ports.getLast(), "There", "en").joins(room.code()).listens(streams, false, screen, () -> {});
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

    private int alive(AtomicInteger turn) {
        return ports.get(turn.getAndIncrement() % ports.size());
    }

    private void start(String doorbell, boolean demo) throws Exception {
        int port = Faults.freePort();
        nodes.add(RelaisProcess.start(
                Files.createDirectories(home.resolve(UUID.randomUUID().toString())),
                port,
                "--relais.demo=" + demo,
                "--relais.live.doorbell=" + doorbell,
                "--spring.datasource.url=" + direct,
                "--spring.datasource.username=" + server.superuser(),
                "--spring.datasource.password=" + server.password()));
        ports.add(port);
    }
}
