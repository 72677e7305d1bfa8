package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.faults.Faults.report;
import static org.relais.faults.Faults.since;
import static org.relais.faults.Faults.spread;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.faults.Laptop.Shown;
import org.relais.load.Hall.Room;
import org.relais.load.Latencies;
import org.relais.load.Person;
import org.relais.support.FaultProxy;

/** Browsers whose clocks are wrong, and one that sleeps. */
@Tag("fault")
class BrowserFaultTests {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long STEP = Duration.ofMinutes(1).toMillis();
    private static final long ASLEEP = Duration.ofMinutes(10).toMillis();
    private static final int TIMES = Math.min(3, Integer.getInteger("relais.fault.times", 20));

    @TempDir
    Path home;

    private double worst;
    private Site site;
    private Connection database;
    private Room room;

    @BeforeEach
    void aRoomWithATimer() throws Exception {
        site = Site.alone(home);
        room = site.room();
        database = site.database();
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
        site.close();
    }

    @Test
    @DisplayName(
            "T1: browser clocks a day behind, right, a day ahead, and stepping: the time shown is right within 250 ms")
    void wrongClocks() throws Exception {
        Instant deadline = deadlineIn(Duration.ofSeconds(80));
        List<Laptop> laptops = new ArrayList<>();
        try {
            for (long wrong : List.of(-DAY, 0L, DAY)) {
                laptops.add(new Laptop(
                                "T1 %+d h".formatted(wrong / 3_600_000),
                                site.first().port(),
                                wrong)
                        .joins(room));
            }
            Thread.sleep(5_000); // three browsers on two cores have just started
            laptops.forEach(Laptop::shown);
            Thread.sleep(10_000);
            compare(laptops, deadline, "as it is");
            for (String step : List.of("+= " + STEP, "-= " + 2 * STEP, "*= -1")) {
                laptops.forEach(laptop -> laptop.reads("clocks.wrong " + step));
                Thread.sleep(10_000);
                compare(laptops, deadline, "after a step, " + step);
            }
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), deadline).toMillis() + 5_000));
            compare(laptops, deadline, "until after the end");
            assertThat(worst).as("milliseconds").isLessThanOrEqualTo(250);
        } finally {
            laptops.forEach(Laptop::close);
        }
    }

    /** Whenever another second is shown: how far what is left is from what was shown before, and from what is shown now. */
    private void compare(List<Laptop> laptops, Instant deadline, String when) {
        for (Laptop laptop : laptops) {
            double apart = ((Number) laptop.reads("clocks.wall()")).doubleValue() - System.currentTimeMillis();
            Latencies errors = new Latencies();
            List<Shown> all = laptop.shown();
            for (int n = 1; n < all.size(); n++) {
                double left = deadline.toEpochMilli() - all.get(n).at();
                double error = Math.max(all.get(n - 1).error(left), all.get(n).error(left));
                errors.add((long) (error * 1_000_000));
                worst = Math.max(worst, error);
            }
            report(
                    "%s, %s: the time shown is wrong by %s; clocks compared to within %.0f ms",
                    laptop.name(), when, errors, Math.abs(apart));
            assertThat(errors.count()).isGreaterThan(5);
        }
    }

    @Test
    @DisplayName("T4: two seconds after a laptop woke up its page shows what happened meanwhile, and the right time")
    void sleeps() throws Exception {
        run("update coffee set phase = 'PROPOSE' where id = ?", room.coffee());
        Person other = new Person(site.first().port(), "Awake", "en").joins(room.code());
        List<Long> right = new ArrayList<>();
        try (FaultProxy line = new FaultProxy(site.first()::port);
                Laptop laptop = new Laptop("Asleep", line.port(), 0)) {
            deadlineIn(Duration.ofMinutes(15));
            laptop.joins(room);
            for (int turn = 0; turn < TIMES; turn++) {
                Thread.sleep(
                        25_000); // connections that rest are given up by the server, as they would be in ten minutes
                laptop.reads("clocks.sleeps = " + ASLEEP);
                signal("-STOP");
                line.lose();
                line.stall();
                String card = "Said while you slept, " + turn;
                Person.seq(other.proposes(UUID.randomUUID(), card));
                Instant deadline = deadlineIn(Duration.ofMinutes(20 + 5L * turn));
                Thread.sleep(15_000);
                line.pass();
                signal("-CONT");
                right.add(untilRight(laptop, card, deadline));
            }
        }
        report("T4 a laptop woke up, %d times: the page was right after %s", TIMES, spread(right));
        assertThat(right).as("milliseconds").allMatch(time -> time <= 2_000);
    }

    /** The card is there, and the timer as it has to be; in milliseconds. */
    private static long untilRight(Laptop laptop, String card, Instant deadline) throws InterruptedException {
        long woken = System.nanoTime();
        String there = "document.querySelector('main').textContent.includes('%s')".formatted(card);
        while (since(woken) < 60_000) {
            String text = (String) laptop.reads("document.querySelector('[data-timer-text]').textContent");
            long left = Duration.between(Instant.now(), deadline).toMillis();
            boolean right = new Shown(0, text).error(left) <= 250;
            if (right && (boolean) laptop.reads(there)) {
                return since(woken);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("The page never showed what is");
    }

    /** To all processes of the browser, which is all of this machine that sleeps. */
    private static void signal(String name) throws Exception {
        Stream<String> browser = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains("chrom"))
                .map(process -> Long.toString(process.pid()));
        List<String> command = Stream.concat(Stream.of("kill", name), browser).toList();
        assertThat(command).hasSizeGreaterThan(2);
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    /** All screens are told, as after any change. */
    private Instant deadlineIn(Duration time) throws Exception {
        try (var query = database.prepareStatement("""
                update room set seq = seq + 1, clock_left_ms = null, clock_total_ms = 1800000,
                  clock_deadline = clock_timestamp() + ? * interval '1 millisecond' where id = ? returning clock_deadline""")) {
            query.setLong(1, time.toMillis());
            query.setObject(2, room.id());
            var rows = query.executeQuery();
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void run(String sql, UUID id) throws Exception {
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
