package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.Clocks;
import org.relais.live.Countdown;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Telling;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@AppTest
@DisplayName("L12: when the time of a topic is up, the group is asked whether to go on")
class TopicTimeTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Clocks clocks;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    TableSettings settings;

    @Autowired
    TopicTime time;

    @Autowired
    CoffeeSection section;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Opened room;
    Seat kim;
    Seat lou;
    Seat max;
    CardId card;

    @BeforeEach
    void onTheTable() {
        room = world.opened();
        kim = world.join(room.room(), world.guest(), "Kim");
        lou = world.join(room.room(), world.guest(), "Lou");
        max = world.join(room.room(), world.guest(), "Max");
        world.enter(room, "lean-coffee");
        card = new CardId(UUID.randomUUID());
        coffees.propose(kim, card.value(), "Why do reviews wait?");
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        table.discuss(room.room(), room.lead(), card);
    }

    @Test
    @DisplayName("the ballot opens by itself, without anybody's browser, when the database's clock says so")
    void opensByItself() throws Exception {
        pass();
        for (int i = 0; i < 50 && questions("verdict is null") == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(questions("verdict is null")).isEqualTo(1);
        assertThat(clock().totalMs()).isEqualTo(30_000L);
    }

    @Test
    @DisplayName("T2: whoever notices at the same time makes one transition")
    void once() throws Exception {
        pass();
        atOnce(() -> time.check(room.room()));
        assertThat(questions("true")).isEqualTo(1);
        pass();
        atOnce(() -> time.check(room.room()));
        assertThat(questions("verdict = 'MOVE_ON'")).isEqualTo(1);
        assertThat(questions("true")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "T2: an answer that was under way when the time was up counts, by the database's clock; later ones do not")
    void grace() {
        UUID question = asked();
        assertThat(answered(question, 100)).isEmpty();
        assertThat(answered(question, 600)).contains(Refusal.MOVED_ON);
    }

    /** So long after the time was up; no node notices that before the answer is there. */
    private Optional<Refusal> answered(UUID question, int late) {
        return transactions.execute(status -> {
            jdbc.sql("update room set clock_deadline = clock_timestamp() - ? * interval '1 millisecond' where id = ?")
                    .params(late, room.room().value())
                    .update();
            status.setRollbackOnly();
            return time.answer(kim, question, TimeAnswer.CONTINUE);
        });
    }

    @Test
    @DisplayName("the majority of the cast votes goes on, who abstains is not waited for; the minutes tell it")
    void goesOn() {
        UUID question = asked();
        time.answer(kim, question, TimeAnswer.MOVE_ON);
        time.answer(kim, question, TimeAnswer.CONTINUE);
        time.answer(lou, question, TimeAnswer.ABSTAIN);
        assertThat(questions("verdict is null")).isEqualTo(1);
        time.answer(max, question, TimeAnswer.ABSTAIN);
        assertThat(questions("verdict = 'CONTINUE'")).isEqualTo(1);
        assertThat(clock().totalMs()).isEqualTo(300_000L);
        assertThat(jdbc.sql("select count(*) from coffee_time_vote where ballot_id = ?")
                        .param(question)
                        .query(Long.class)
                        .single())
                .isZero();
        table.leave(room.room(), room.lead(), card, Conclusion.nothing("It was enough to talk"));
        assertThat(told())
                .contains("planned 5 min, took 1 min")
                .contains("Ballot about the time: 1 to go on, 0 to move on, 2 abstain → 5 more minutes");
    }

    @Test
    @DisplayName("a tie moves on, and the clock stands")
    void tie() {
        UUID question = asked();
        time.answer(kim, question, TimeAnswer.CONTINUE);
        time.answer(lou, question, TimeAnswer.MOVE_ON);
        time.close(room.room(), room.lead(), question);
        assertThat(questions("verdict = 'MOVE_ON'")).isEqualTo(1);
        assertThat(clock().ended()).isTrue();
        assertThat(time.answer(max, question, TimeAnswer.CONTINUE)).contains(Refusal.MOVED_ON);
    }

    @Test
    @DisplayName("extensions shrink, 5 → 2 → 1, then it stops without asking")
    void shrink() {
        for (long minutes : List.of(5L, 2L, 1L)) {
            UUID question = asked();
            List.of(kim, lou, max).forEach(seat -> time.answer(seat, question, TimeAnswer.CONTINUE));
            assertThat(clock().totalMs()).isEqualTo(minutes * 60_000);
        }
        pass();
        time.check(room.room());
        assertThat(questions("verdict = 'STOP'")).isEqualTo(1);
        assertThat(clock().ended()).isTrue();
    }

    @Test
    @DisplayName("the series is chosen for the step; without one nobody is asked")
    void chosen() {
        settings.settle(
                room.room(),
                room.lead(),
                CoffeeSettings.chosen(3, "4 → 4 → 1", false).orElseThrow());
        UUID question = asked();
        List.of(kim, lou, max).forEach(seat -> time.answer(seat, question, TimeAnswer.CONTINUE));
        assertThat(clock().totalMs()).isEqualTo(240_000L);
        assertThat(CoffeeSettings.chosen(null, "2 → 5", false)).isEmpty();
        assertThat(CoffeeSettings.chosen(null, "soon", false)).isEmpty();
        assertThat(CoffeeSettings.chosen(null, "", false)).isPresent();
    }

    @Test
    @DisplayName("whoever leads and gives time by hand has answered for everybody")
    void byHand() {
        asked();
        clocks.extend(room.room(), room.lead(), java.time.Duration.ofMinutes(2), 30_000L);
        time.check(room.room());
        assertThat(questions("verdict = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(clock().remaining(Instant.now())).isGreaterThan(60_000L);
    }

    @Test
    @DisplayName("time given after the group moved on: nobody reads any more that it moves on")
    void givenAfterwards() {
        time.close(room.room(), room.lead(), asked());
        assertThat(desk().select("#room-stage article.now").text()).containsIgnoringCase("we move on");
        clocks.extend(room.room(), room.lead(), java.time.Duration.ofMinutes(2), 30_000L);
        assertThat(desk().select("#room-stage article.now").text()).doesNotContainIgnoringCase("we move on");
    }

    @Test
    @DisplayName("L6, L8: while it is open only how many answered is told, and whoever leads is not asked")
    void hidden() {
        UUID question = asked();
        time.answer(kim, question, TimeAnswer.CONTINUE);
        var desk = desk();
        assertThat(desk.select("#room-stage article.now").text())
                .contains("1 of 3 present has answered")
                .doesNotContain("1 to go on");
        assertThat(desk.select("#mine [name=answer]")).isEmpty();
        assertThat(time.answer(seats.of(room.room(), room.lead()), question, TimeAnswer.MOVE_ON))
                .contains(Refusal.LEADS);
    }

    @Test
    @DisplayName("another topic on the table takes the question away; a question of another room moved on")
    void takenAway() {
        UUID question = asked();
        Opened other = world.opened();
        Seat stranger = world.join(other.room(), world.guest(), "Kim");
        assertThat(time.answer(stranger, question, TimeAnswer.CONTINUE)).contains(Refusal.MOVED_ON);
        table.park(room.room(), room.lead(), card, true);
        assertThat(questions("verdict = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(told()).contains("set aside").doesNotContain("Ballot");
    }

    /** The question, asked because the time is up. */
    private UUID asked() {
        pass();
        time.check(room.room());
        return jdbc.sql("""
                        select ballot.id from coffee_time_ballot ballot join coffee_talk talk on talk.id = talk_id
                        where talk.card_id = ? and closed_at is null
                        """).param(card.value()).query(UUID.class).single();
    }

    /** The clock of the room runs out. */
    private Document desk() {
        return pages.page(room.community().steward(), "/rooms/" + room.room() + "/facilitator");
    }

    private void pass() {
        jdbc.sql("update room set clock_deadline = clock_timestamp() - interval '1 second' where id = ?")
                .param(room.room().value())
                .update();
    }

    private long questions(String which) {
        return jdbc.sql("select count(*) from coffee_time_ballot ballot join coffee_talk talk on talk.id = talk_id"
                        + " where talk.card_id = ? and " + which)
                .param(card.value())
                .query(Long.class)
                .single();
    }

    private Countdown clock() {
        return java.util.Objects.requireNonNull(rooms.snapshot(room.room()).clock());
    }

    private String told() {
        return section.markdown(
                new Telling(room.workshop(), Audience.COMMUNITY, Locale.ENGLISH, ZoneId.of("Europe/Paris")));
    }

    private static void atOnce(Runnable act) throws Exception {
        List<Callable<Object>> acts =
                IntStream.range(0, 8).mapToObj(n -> Executors.callable(act)).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        }
    }
}
