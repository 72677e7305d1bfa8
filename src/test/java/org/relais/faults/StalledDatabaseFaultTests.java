package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.faults.Faults.report;
import static org.relais.faults.Faults.since;
import static org.relais.faults.Faults.spread;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.faults.Faults.Probe;
import org.relais.load.Hall.Room;
import org.relais.support.FaultProxy;
import org.relais.support.RelaisProcess;

/** F7: the database says nothing for half a minute; then its connections are reset. */
@Tag("fault")
class StalledDatabaseFaultTests {

    @TempDir
    Path home;

    @Test
    @DisplayName("F7: pages say within three seconds that it is away, static ones are served, and it heals by itself")
    void stalls() throws Exception {
        try (Site site = Site.shared(home);
                FaultProxy proxy = new FaultProxy(site::databasePort);
                Connection database = site.database()) {
            RelaisProcess relais = site.startBehind(proxy.port());
            int port = relais.port();
            Room room = site.room();
            try (Gathering gathering = new Gathering(port, room, 50, 10, 1_000)) {
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
