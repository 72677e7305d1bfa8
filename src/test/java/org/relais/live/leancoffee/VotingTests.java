package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class VotingTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    Seat kim;
    List<CardId> cards;

    @BeforeEach
    void aVote() {
        room = world.opened();
        kim = world.join(room.room(), world.guest(), "Kim");
        world.enter(room, "lean-coffee");
        cards = IntStream.range(0, 3).mapToObj(n -> propose("Card " + n)).toList();
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
    }

    @Test
    @DisplayName("a vote does not open over nothing, and says so")
    void nothingToVoteOn() {
        Opened empty = world.opened();
        world.enter(empty, "lean-coffee");
        assertThat(table.move(empty.room(), empty.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE))
                .contains(Refusal.NO_CARD);
    }

    @Test
    @DisplayName("L5: 50 parallel requests by one participant store exactly the budget")
    void fiftyAtOnce() throws Exception {
        List<Callable<Optional<Refusal>>> votes = IntStream.range(0, 50)
                .mapToObj(n -> (Callable<Optional<Refusal>>)
                        () -> coffees.place(kim, new Dot(UUID.randomUUID(), cards.get(n % 3))))
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (Future<Optional<Refusal>> vote : threads.invokeAll(votes)) {
                vote.get();
            }
        }
        assertThat(dots()).isEqualTo(DotPolicy.FEWEST);
    }

    @Test
    @DisplayName("L5: the same dot sent twice is one dot")
    void sentTwice() {
        Dot dot = new Dot(UUID.randomUUID(), cards.getFirst());
        assertThat(coffees.place(kim, dot)).isEmpty();
        assertThat(coffees.place(kim, dot)).isEmpty();
        assertThat(dots()).isEqualTo(1);
    }

    @Test
    @DisplayName("L7: a dot can be taken back until the reveal, once; then not any more")
    void takenBack() {
        Dot dot = new Dot(UUID.randomUUID(), cards.getFirst());
        coffees.place(kim, dot);
        coffees.takeBack(kim, dot);
        coffees.takeBack(kim, dot);
        assertThat(dots()).isZero();

        coffees.place(kim, dot);
        reveal();
        assertThat(coffees.takeBack(kim, dot)).contains(Refusal.MOVED_ON);
        assertThat(dots()).isEqualTo(1);
    }

    @Test
    @DisplayName("L15: going back to the vote and to proposing erases nothing")
    void nothingIsErased() {
        coffees.place(kim, new Dot(UUID.randomUUID(), cards.getFirst()));
        reveal();
        table.move(room.room(), room.lead(), CoffeePhase.DISCUSS, CoffeePhase.VOTE);
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.PROPOSE);
        world.enter(room, "follow-up");
        world.enter(room, "lean-coffee");
        assertThat(dots()).isEqualTo(1);
        assertThat(propose("One more")).isNotNull();
    }

    @Test
    @DisplayName("L7: dots on a card that its author withdraws go back to those who placed them")
    void withdrawn() {
        coffees.place(kim, new Dot(UUID.randomUUID(), cards.getFirst()));
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.PROPOSE);
        coffees.withdraw(kim, cards.getFirst());

        assertThat(dots()).isZero();
    }

    @Test
    @DisplayName("L8: who abstains has finished, and voting after all ends the abstention")
    void abstains() {
        coffees.abstain(kim, true);
        assertThat(rooms.snapshot(room.room())
                        .participant(kim.participant())
                        .orElseThrow()
                        .done())
                .isTrue();
        coffees.place(kim, new Dot(UUID.randomUUID(), cards.getFirst()));
        assertThat(jdbc.sql("select abstains from coffee_ballot where participant_id = ?")
                        .param(kim.participant().value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private CardId propose(String text) {
        UUID id = UUID.randomUUID();
        assertThat(coffees.propose(kim, id, text)).isEmpty();
        assertThat(coffees.propose(kim, id, text)).isEmpty();
        return new CardId(id);
    }

    private void reveal() {
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
    }

    private long dots() {
        RoomId id = room.room();
        return jdbc.sql("select count(*) from coffee_dot d join coffee on coffee.id = d.coffee_id where room_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
