package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.faults.Faults.report;
import static org.relais.faults.Faults.since;
import static org.relais.faults.Faults.spread;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Hall.Room;
import org.relais.load.Person;
import org.relais.support.FaultProxy;

/** L8: phones on a train, each on a slow and uneven line, all through the same tunnels. */
@Tag("fault")
class PhonesFaultTests {

    private static final int TUNNELS = Math.min(6, Integer.getInteger("relais.fault.times", 20));
    private static final int PHONES = Integer.getInteger("relais.fault.phones", 100);
    private static final int LINE = 256_000 / 8;

    @TempDir
    Path home;

    @Test
    @DisplayName(
            "L8: three seconds after a tunnel every phone shows what the room shows; each vote counts exactly once")
    void train() throws Exception {
        try (Site site = Site.alone(home);
                FaultProxy train = new FaultProxy(site.first()::port);
                Connection database = site.database()) {
            Room room = site.room();
            Person outside = new Person(site.first().port(), "Outside", "en").joins(room.code());
            List<Long> views = new ArrayList<>();
            try (Gathering phones = new Gathering(train.port(), room, PHONES / 2, PHONES / 2, 2_000)) {
                train.slow(Duration.ofMillis(300), Duration.ofMillis(200), LINE);
                for (int tunnel = 0; tunnel < TUNNELS; tunnel++) {
                    Thread.sleep(10_000);
                    train.stall();
                    long shown = others(outside, 10_000);
                    if (tunnel % 2 == 1) {
                        train.reset(); // the phone got another address
                    }
                    train.pass();
                    List<Long> each = phones.untilAllShow(shown);
                    report("L8 tunnel %d: views right after %s", tunnel + 1, spread(each));
                    views.addAll(each);
                }
                train.quick();
                phones.stopVoting();
                phones.untilAllAgree();
                report(
                        "L8 %d phones, %d tunnels: views right after %s; %s",
                        PHONES, TUNNELS, spread(views), phones.verdict(database));
            }
            assertThat(views).as("milliseconds after a tunnel").allMatch(time -> time <= 3_000);
        }
    }

    /** Meanwhile something changes all the time; answers the room's number at the end. */
    private static long others(Person outside, long milliseconds) throws Exception {
        long began = System.nanoTime();
        long seq = 0;
        for (int n = 0; since(began) < milliseconds; n++) {
            seq = Person.seq(outside.isDone(n % 2 == 0));
            Thread.sleep(200);
        }
        return seq;
    }
}
