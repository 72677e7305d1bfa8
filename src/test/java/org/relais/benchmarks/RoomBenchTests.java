package org.relais.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.load.Latencies.report;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Crowd;
import org.relais.load.Crowd.Change;
import org.relais.load.Crowd.Member;
import org.relais.load.Hall;
import org.relais.load.Hall.Room;
import org.relais.load.Web.Answer;
import org.relais.support.RelaisProcess;

/** How fast a room is: the application as a process of its own with 1 GB, people over the real protocol on this machine. */
@Tag("bench")
class RoomBenchTests {

    private static final int BUDGET = 3;
    private static final double SECONDS = Double.parseDouble(System.getProperty("relais.bench.seconds", "15"));
    private static final int PEOPLE = Integer.getInteger("relais.bench.people", 1000);

    @TempDir
    static Path home;

    static RelaisProcess relais;
    static Connection database;
    static List<Room> rooms;
    static int port;
    static int next;

    @BeforeAll
    static void open() throws Exception {
        port = freePort();
        relais = RelaisProcess.start(home, port, List.of("-Xmx1g"), List.of("--relais.demo=true"));
        database = relais.database();
        rooms = Hall.open(port, database, 12, 5, BUDGET);
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
        relais.close();
    }

    @Test
    @DisplayName("1,000 people in one room, 5 changes a second: seen by everyone; beside a bare servlet")
    void changes() throws Exception {
        try (Crowd crowd = crowd(PEOPLE)) {
            crowd.act(5, 5, RoomBenchTests::ticks);
            List<Change> changes = crowd.act(5, SECONDS, (member, turn) -> ticks(member, turn + 1));
            Thread.sleep(1_000);
            report("changes, %d people, 5 a second, seen: %s", PEOPLE, crowd.seen(changes));
            assertThat(crowd.failures()).as("failures").isEmpty();
        }
        report("reference, %d streams of a bare servlet: %s", PEOPLE, FanOutReference.measure(PEOPLE, 5, SECONDS, 300));
    }

    @Test
    @DisplayName("1,000 people, 1,000 votes a second")
    void manyVotes() throws Exception {
        votes(PEOPLE, 1_000);
    }

    @Test
    @DisplayName("50 people, 1,000 votes a second")
    void fewVoteOften() throws Exception {
        votes(50, 1_000);
    }

    @Test
    @DisplayName("200 people, 20 votes a second")
    void calmVote() throws Exception {
        votes(200, 20);
    }

    private void votes(int people, int perSecond) throws Exception {
        try (Crowd crowd = crowd(people)) {
            Map<Member, UUID> last = new ConcurrentHashMap<>();
            crowd.inParallel(crowd.members(), member -> {
                for (int n = 1; n < BUDGET; n++) {
                    member.person().places(card(member, n), UUID.randomUUID());
                }
            });
            crowd.act(
                    perSecond, 2 * Math.ceil(2.0 * people / perSecond), (member, turn) -> toggles(member, turn, last));
            long before = dots(crowd);
            List<Change> changes = crowd.act(perSecond, SECONDS, (member, turn) -> toggles(member, turn, last));
            Thread.sleep(1_000);
            report(
                    "votes, %d people, %d a second, seen: %s; answered: %s; dots %d then %d, failures %d",
                    people,
                    perSecond,
                    crowd.seen(changes),
                    Crowd.answered(changes),
                    before,
                    dots(crowd),
                    crowd.failures().size());
            assertThat(crowd.failures()).as("failures").isEmpty();
        }
    }

    /** The last dot: placing it is seen by everybody as one more who has finished, taking it back as one less. */
    private static Answer toggles(Member member, int turn, Map<Member, UUID> last) throws java.io.IOException {
        UUID placed = last.remove(member);
        if (placed != null) {
            return member.person().takesBack(card(member, 0), placed);
        }
        UUID fresh = UUID.randomUUID();
        last.put(member, fresh);
        return member.person().places(card(member, 0), fresh);
    }

    private static Answer ticks(Member member, int turn) throws java.io.IOException {
        return member.person().isDone(turn % 2 == 0);
    }

    private static String card(Member member, int n) {
        return member.room().cards().get(n % member.room().cards().size());
    }

    private static long dots(Crowd crowd) throws Exception {
        try (var query = database.prepareStatement("select count(*) from coffee_dot where coffee_id = ?")) {
            query.setObject(1, crowd.members().getFirst().room().coffee());
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Crowd crowd(int people) throws Exception {
        Crowd crowd = new Crowd();
        long began = System.nanoTime();
        crowd.join(port, rooms.get(next++), people);
        report("joined: %d in %.1f s", people, (System.nanoTime() - began) / 1e9);
        assertThat(crowd.failures()).as("failures").isEmpty();
        return crowd;
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
