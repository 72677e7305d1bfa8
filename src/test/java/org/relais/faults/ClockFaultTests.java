package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.faults.Faults.report;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Hall.Room;
import org.relais.load.Person;
import org.relais.load.Screen;
import org.relais.load.Streams;
import org.relais.support.RelaisProcess;

/** T2: two nodes whose clocks differ by five minutes, one of which steps back a minute while a question is open. */
@Tag("fault")
class ClockFaultTests {

    private static final int TIMES = Integer.getInteger("relais.fault.times", 20);
    private static final int ANSWERING = 3;

    @TempDir
    Path home;

    @Test
    @DisplayName(
            "T2: one question about the time and one verdict each; no answer counts half a second after the deadline,"
                    + " none is refused before")
    void nodesDisagree() throws Exception {
        Path right = WrongClock.set(home.resolve("right"), Duration.ZERO);
        Path ahead = WrongClock.set(home.resolve("ahead"), Duration.ofMinutes(5));
        try (Site site = Site.shared(home);
                Streams streams = new Streams();
                Connection database = site.database()) {
            RelaisProcess one = site.startWithClock(right, NodesFaultTests.SHARED_BELL);
            RelaisProcess other = site.startWithClock(ahead, NodesFaultTests.SHARED_BELL);
            Room room = site.room();
            List<Person> people = people(room, one, other);
            assertThat(minutesAhead(database))
                    .as("of the clock that made a guest")
                    .isBetween(4.5, 5.5);
            // present, and silent: without an answer of theirs only the time ends the question
            new Person(one.port(), "Silent", "en").joins(room.code()).listens(streams, false, new Screen(), () -> {});
            Timebox timebox = new Timebox(database, room);
            timebox.begin();
            Answers answers = new Answers();
            for (int turn = 0; turn < TIMES; turn++) {
                WrongClock.set(right, Duration.ZERO);
                timebox.runsOut();
                UUID question = timebox.question();
                Instant deadline = timebox.deadlineIn(Duration.ofSeconds(3));
                WrongClock.set(right, Duration.ofSeconds(-60));
                answers.give(people, question, deadline);
                timebox.settled();
            }
            report(
                    "T2 clocks 5 min apart, a step of -60 s, %d timeboxes: %d questions, %d verdicts; %s",
                    TIMES, timebox.asked(), timebox.movedOn(), answers);
            assertThat(timebox.asked()).as("questions").isEqualTo(TIMES);
            assertThat(timebox.movedOn()).as("verdicts").isEqualTo(TIMES);
            assertThat(answers.wrong()).isEmpty();
        }
    }

    private static double minutesAhead(Connection database) throws Exception {
        try (var query = database.createStatement();
                var rows = query.executeQuery("select extract(epoch from max(made_at) - now()) / 60 from guest")) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private static List<Person> people(Room room, RelaisProcess... nodes) throws Exception {
        List<Person> people = new ArrayList<>();
        for (RelaisProcess node : nodes) {
            for (int n = 0; n < ANSWERING; n++) {
                people.add(new Person(node.port(), "At " + node.port() + ", " + n, "en").joins(room.code()));
            }
        }
        return people;
    }
}
