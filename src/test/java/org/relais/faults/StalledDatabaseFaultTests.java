package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.faults.Faults.report;
import static org.relais.faults.Faults.since;
import static org.relais.faults.Faults.spread;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.faults.Faults.Probe;
import org.relais.load.Hall;
import org.relais.load.Hall.Room;
import org.relais.platform.database.TestServer;
import org.relais.support.FaultProxy;
import org.relais.support.RelaisProcess;

/** F7: the database says nothing for half a minute; then its connections are reset. */
@Tag("fault")
class StalledDatabaseFaultTests {

    private static final int BUDGET = 3;

    @TempDir
    Path home;

    @Test
    @DisplayName("F7: pages say within three seconds that it is away, static ones are served, and it heals by itself")
    void stalls() throws Exception {
        TestServer server = TestServer.durable();
        int behind = Integer.parseInt(server.url().replaceFirst(".*:(\\d+)/.*", "$1"));
        String direct = Faults.database(server.url(), server.superuser(), server.password(), "faults");
        int port = Faults.freePort();
        try (FaultProxy proxy = new FaultProxy(() -> behind);
                RelaisProcess relais = RelaisProcess.start(
                        home,
                        port,
                        "--relais.demo=true",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + proxy.port() + "/faults",
                        "--spring.datasource.username=" + server.superuser(),
                        "--spring.datasource.password=" + server.password());
                Connection database = DriverManager.getConnection(direct, server.superuser(), server.password())) {
            Room room = Hall.open(port, database, 1, 5, BUDGET).getFirst();
            try (Gathering gathering = new Gathering(port, room, BUDGET, 50, 10, 1_000)) {
                Thread.sleep(3_000);
                proxy.stall();
                watch(port, room, 30_000);
                proxy.reset();
                proxy.pass();
                long began = System.nanoTime();
                Faults.untilBack(port, "/r/" + room.code());
                long back = since(began);
                long views = gathering.untilAllAgree();
                gathering.stopVoting();
                gathering.untilAllAgree();
                report(
                        "F7 a database that stalls for 30 s: back %d ms after it, views right %d ms later; %s",
                        back, views, gathering.verdict(database));
            }
            assertThat(relais.process().isAlive()).isTrue();
        }
    }

    private static void watch(int port, Room room, long milliseconds) throws InterruptedException {
        long began = System.nanoTime();
        List<Long> pages = new ArrayList<>();
        List<Long> files = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        while (since(began) < milliseconds) {
            Probe page = Faults.probe(port, "/r/" + room.code());
            pages.add(page.milliseconds());
            if (page.status() != 503 || !page.retryAfter()) {
                others.add(page.status());
            }
            Probe file = Faults.probe(port, "/manifest.webmanifest");
            files.add(file.milliseconds());
            if (file.status() != 200) {
                others.add(-file.status());
            }
            Thread.sleep(200);
        }
        report(
                "F7 meanwhile: 503 with Retry-After after %s; a static file after %s; other answers %s",
                spread(pages), spread(files), others);
    }
}
