package org.relais.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.faults.Faults.report;
import static org.relais.faults.Faults.since;
import static org.relais.faults.Faults.spread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Hall.Room;
import org.relais.support.RelaisProcess;

/** The application is killed, or its database is, in the middle of a vote. */
@Tag("fault")
class KillFaultTests {

    private static final int TIMES = Integer.getInteger("relais.fault.times", 20);
    private static final int VOTERS = Integer.getInteger("relais.fault.voters", 50);

    @TempDir
    Path home;

    private interface Blow {
        void strike(RelaisProcess relais, int turn) throws Exception;
    }

    @Test
    @DisplayName("F1, F13: kill -9 of the application; it starts the first time, and nothing acknowledged is lost")
    void application() throws Exception {
        struck("F1 kill -9 of the application", (relais, turn) -> {
            relais.kill();
            relais.startAgain();
        });
    }

    @Test
    @DisplayName("F2: kill -9 of PostgreSQL, by turns its parent and one of its children")
    void postgres() throws Exception {
        struck("F2 kill -9 of PostgreSQL", (relais, turn) -> {
            ProcessHandle parent = postmaster();
            ProcessHandle victim =
                    turn % 2 == 0 ? parent : parent.children().findAny().orElse(parent);
            victim.destroyForcibly();
        });
    }

    @Test
    @DisplayName("F3: PostgreSQL is told to stop, which ends open transactions, and starts again")
    void restarted() throws Exception {
        struck(
                "F3 fast restart of PostgreSQL",
                (relais, turn) -> new ProcessBuilder(
                                "kill", "-INT", Long.toString(postmaster().pid()))
                        .start()
                        .waitFor());
    }

    private void struck(String what, Blow blow) throws Exception {
        List<Long> answers = new ArrayList<>();
        List<Long> refusals = new ArrayList<>();
        List<Long> views = new ArrayList<>();
        try (Site site = Site.alone(home)) {
            RelaisProcess relais = site.first();
            int port = relais.port();
            Room room = site.room();
            try (Gathering gathering = new Gathering(port, room, VOTERS, 10, 1_000)) {
                for (int turn = 0; turn < TIMES; turn++) {
                    Thread.sleep(2_000);
                    long began = System.nanoTime();
                    blow.strike(relais, turn);
                    refusals.add(Faults.probe(port, "/r/" + room.code()).milliseconds());
                    Faults.untilBack(port, "/r/" + room.code());
                    answers.add(since(began));
                    views.add(gathering.untilAllAgree());
                    report(
                            "%s, turn %d: back after %d ms, views right %d ms later",
                            what, turn + 1, answers.getLast(), views.getLast());
                }
                gathering.stopVoting();
                gathering.untilAllAgree();
                try (Connection database = site.database()) {
                    report(
                            "%s, %d times, %d voters: %s; back after %s; views right after %s; first answer after %s",
                            what,
                            TIMES,
                            VOTERS,
                            gathering.verdict(database),
                            spread(answers),
                            spread(views),
                            spread(refusals));
                }
                assertThat(relais.process().isAlive()).isTrue();
            }
        }
    }

    private ProcessHandle postmaster() throws Exception {
        Path file = home.resolve("data/database/postmaster.pid");
        while (!Files.exists(file)) {
            Thread.sleep(20);
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .orElseThrow();
    }
}
