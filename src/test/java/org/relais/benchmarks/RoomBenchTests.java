package org.relais.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.load.Latencies.report;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.relais.load.Crowd;
import org.relais.load.Crowd.Change;
import org.relais.load.Crowd.Member;
import org.relais.load.Hall;
import org.relais.load.Hall.Room;
import org.relais.load.Latencies;
import org.relais.load.Person;
import org.relais.load.PlainVotes;
import org.relais.load.Streams;
import org.relais.load.Web.Answer;
import org.relais.support.RelaisProcess;

/** How fast a room is: the application as a process of its own with 1 GB, people over the real protocol on this machine. */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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
            Set<Member> done = ConcurrentHashMap.newKeySet();
            crowd.act(5, 5, (member, turn) -> ticks(member, done));
            List<Change> changes = crowd.act(5, SECONDS, (member, turn) -> ticks(member, done));
            report("changes, %d people, 5 a second, seen: %s", PEOPLE, crowd.seen(changes));
            assertThat(crowd.failures()).as("failures").isEmpty();
        }
        report("reference, %d streams of a bare servlet: %s", PEOPLE, FanOutReference.measure(PEOPLE, 5, SECONDS, 300));
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    @DisplayName("1,000 people, 1,000 votes a second")
    void manyVotes() throws Exception {
        votes(PEOPLE, 1_000);
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    @DisplayName("50 people, 1,000 votes a second")
    void fewVoteOften() throws Exception {
        votes(50, 1_000);
    }

    @Test
    @DisplayName("200 people, 20 votes a second")
    void calmVote() throws Exception {
        votes(200, 20);
    }

    /** These three ask for all that the server has, and so of one that has been at work for some minutes. */
    @Test
    @Order(Integer.MAX_VALUE - 3)
    @DisplayName("200 people vote as fast as they can; beside plain JDBC from 8 threads")
    void asFastAsTheyCan() throws Exception {
        try (Crowd crowd = crowd(200)) {
            Map<Member, UUID> last = new ConcurrentHashMap<>();
            accepted(crowd, last, 30);
            double ours = accepted(crowd, last, SECONDS) / SECONDS;
            Room room = crowd.members().getFirst().room();
            double plain = PlainVotes.perSecond(relais::database, room, participants(room), 8, SECONDS);
            report(
                    "votes accepted a second, 200 people: %.0f; plain JDBC: %.0f; ratio %.2f",
                    ours, plain, ours / plain);
            assertThat(crowd.failures()).as("failures").isEmpty();
        }
    }

    private static int accepted(Crowd crowd, Map<Member, UUID> last, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        AtomicInteger count = new AtomicInteger();
        crowd.atOnce(member -> {
            while (System.nanoTime() < end) {
                Person.seq(toggles(member, 0, last));
                count.incrementAndGet();
            }
        });
        return count.get();
    }

    private static List<UUID> participants(Room room) throws Exception {
        List<UUID> ids = new ArrayList<>();
        try (var query = database.prepareStatement("select id from participant where room_id = ?")) {
            query.setObject(1, room.id());
            var rows = query.executeQuery();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    @Test
    @DisplayName("L9: one of twenty stops reading a room with many cards: the others hear as before")
    void oneStopsReading() throws Exception {
        Room room = rooms.get(next);
        fill(room);
        run("update coffee set phase = 'PROPOSE' where id = ?", room);
        try (Crowd crowd = crowd(20)) {
            Map<Member, UUID> own = new ConcurrentHashMap<>();
            crowd.inParallel(crowd.members(), member -> {
                own.put(member, UUID.randomUUID());
                member.person().proposes(own.get(member), "Something else to talk about");
            });
            Crowd.Act rewords = (member, turn) ->
                    member.person().rewords(Objects.requireNonNull(own.get(member)), "Other words " + turn);
            crowd.act(10, SECONDS, rewords);
            Latencies before = crowd.seen(crowd.act(10, SECONDS, rewords));
            Person stranger = new Person(port, "Deaf", "en").joins(room.code());
            long began = System.nanoTime();
            try (var deaf = Streams.deaf(stranger)) {
                CompletableFuture<Double> cut = CompletableFuture.supplyAsync(() -> untilGone(room, began));
                Latencies beside = crowd.seen(crowd.act(10, SECONDS, rewords));
                report("20 people beside one that never reads, which was cut after %.1f s: %s", cut.get(), beside);
                Latencies after = crowd.seen(crowd.act(10, SECONDS, rewords));
                report("20 people, all reading: %s before, %s afterwards", before, after);
                assertThat(Streams.isOver(deaf)).as("cut").isTrue();
            }
            assertThat(crowd.failures()).as("failures").isEmpty();
        }
    }

    /** In seconds: whoever has no stream any more is believed to be gone five seconds later, by the database. */
    private static double untilGone(Room room, long began) {
        try (Connection own = relais.database();
                var query = own.prepareStatement(
                        "select present_until < now() + interval '6 seconds' from participant where room_id = ? and name = 'Deaf'")) {
            query.setObject(1, room.id());
            while (true) {
                try (var rows = query.executeQuery()) {
                    if (rows.next() && rows.getBoolean(1)) {
                        return (System.nanoTime() - began) / 1e9;
                    }
                }
                Thread.sleep(100);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Last, since what comes after it meets a server that has not warmed up. */
    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("everybody comes back after the server was killed")
    void comeBack() throws Exception {
        try (Crowd crowd = crowd(PEOPLE)) {
            relais.kill();
            relais.startAgain();
            database.close();
            database = relais.database();
            long began = System.nanoTime();
            crowd.listenAgain();
            report("%d came back %.1f s after the server was ready", PEOPLE, (System.nanoTime() - began) / 1e9);
            assertThat(crowd.failures()).as("failures").isEmpty();
        }
    }

    @Test
    @DisplayName("a board of 200 cards: a full page")
    void largeBoard() throws Exception {
        Room room = rooms.get(next++);
        fill(room);
        Person person = new Person(port, "Reader", "fr").joins(room.code());
        Latencies times = new Latencies();
        for (int n = 0; n < 300; n++) {
            long began = System.nanoTime();
            person.looks();
            if (n >= 200) {
                times.add(System.nanoTime() - began);
            }
        }
        report("a page with 200 cards: %s", times);
    }

    /** Two hundred cards on the table. */
    private static void fill(Room room) throws Exception {
        run("""
                insert into coffee_card (id, coffee_id, participant_id, text, position, proposed_at)
                select gen_random_uuid(), coffee_id, participant_id, 'What else takes us so long? ' || n, n, now()
                from coffee_card, generate_series(6, 200) n where coffee_id = ? and position = 1""", room);
    }

    private static void run(String sql, Room room) throws Exception {
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, room.coffee());
            statement.executeUpdate();
        }
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
            double used = processorSeconds();
            List<Change> changes = crowd.act(perSecond, SECONDS, (member, turn) -> toggles(member, turn, last));
            report(
                    "votes, %d people, %d a second, %.2f ms of processor time each, seen: %s; answered: %s; dots %d then %d, failures %d",
                    people,
                    perSecond,
                    1000 * (processorSeconds() - used) / changes.size(),
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

    /** One more who has finished, or one less. */
    private static Answer ticks(Member member, Set<Member> done) throws java.io.IOException {
        return member.person().isDone(done.add(member) || !done.remove(member));
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
        double before = processorSeconds();
        crowd.join(port, rooms.get(next++), people);
        report(
                "joined: %d in %.1f s, %.1f s of processor time",
                people, (System.nanoTime() - began) / 1e9, processorSeconds() - before);
        assertThat(crowd.failures()).as("failures").isEmpty();
        return crowd;
    }

    /** What the server has used so far: unlike the time that passed it says little of what else this machine does. */
    private static double processorSeconds() {
        return relais.process().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
