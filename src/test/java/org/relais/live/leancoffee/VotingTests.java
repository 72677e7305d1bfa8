package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
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
import org.relais.shared.NotFound;
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
    DotVotes votes;

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
        List<Callable<Voted>> fifty = IntStream.range(0, 50)
                .mapToObj(n -> (Callable<Voted>) () -> votes.place(kim, new Dot(UUID.randomUUID(), cards.get(n % 3))))
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<Optional<Refusal>> refusals = new ArrayList<>();
            for (Future<Voted> vote : threads.invokeAll(fifty)) {
                refusals.add(vote.get().refusal());
            }
            assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(DotPolicy.FEWEST);
            assertThat(refusals)
                    .filteredOn(Optional::isPresent)
                    .allMatch(refusal -> refusal.get() == Refusal.NO_DOT_LEFT);
        }
        assertThat(dots()).isEqualTo(DotPolicy.FEWEST);
    }

    @Test
    @DisplayName("L5: the same dot sent twice is one dot")
    void sentTwice() {
        Dot dot = new Dot(UUID.randomUUID(), cards.getFirst());
        assertThat(votes.place(kim, dot).refusal()).isEmpty();
        assertThat(votes.place(kim, dot).refusal()).isEmpty();
        assertThat(dots()).isEqualTo(1);
    }

    @Test
    @DisplayName("L5: the same dot sent ten times at once is one dot, and everybody is told so")
    void sentAtOnce() throws Exception {
        Dot dot = new Dot(UUID.randomUUID(), cards.getFirst());
        List<Callable<Voted>> ten = Collections.nCopies(10, () -> votes.place(kim, dot));
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<Voted> vote : threads.invokeAll(ten)) {
                assertThat(vote.get().refusal()).isEmpty();
            }
        }
        assertThat(dots()).isEqualTo(1);
    }

    @Test
    @DisplayName("what many people vote at once takes a few numbers of the room, and each is answered for the own vote")
    void manyAtOnce() throws Exception {
        List<Seat> people = IntStream.range(0, 20)
                .mapToObj(n -> world.join(room.room(), world.guest(), "Voter " + n))
                .toList();
        long before = rooms.seq(room.room());
        List<Callable<Voted>> all = people.stream()
                .flatMap(seat -> IntStream.range(0, DotPolicy.FEWEST + 1).mapToObj(n ->
                        (Callable<Voted>) () -> votes.place(seat, new Dot(UUID.randomUUID(), cards.get(n % 3)))))
                .toList();
        List<Voted> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(40)) {
            for (Future<Voted> vote : threads.invokeAll(all)) {
                answers.add(vote.get());
            }
        }
        assertThat(answers).filteredOn(vote -> vote.refusal().isEmpty()).hasSize(20 * DotPolicy.FEWEST);
        assertThat(dots()).isEqualTo(20L * DotPolicy.FEWEST);
        long numbers = rooms.seq(room.room()) - before;
        assertThat(numbers).isBetween(1L, 60L);
        assertThat(answers.stream().map(vote -> vote.now().orElseThrow().seq()).max(Long::compare))
                .contains(before + numbers);
    }

    @Test
    @DisplayName("a vote on a card of another room is not found, and spoils nobody else's")
    void cardOfAnotherRoom() throws Exception {
        Seat lou = world.join(room.room(), world.guest(), "Lou");
        CardId foreign = new CardId(UUID.randomUUID());
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Voted> lost = threads.submit(() -> votes.place(kim, new Dot(UUID.randomUUID(), foreign)));
            Future<Voted> good = threads.submit(() -> votes.place(lou, new Dot(UUID.randomUUID(), cards.getFirst())));
            assertThat(good.get().refusal()).isEmpty();
            assertThatThrownBy(lost::get).hasCauseInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("L8: whoever has placed the last dot has finished; whoever takes one back has not any more")
    void finished() {
        List<Dot> own = IntStream.range(0, DotPolicy.FEWEST)
                .mapToObj(n -> new Dot(UUID.randomUUID(), cards.get(n % 3)))
                .toList();
        own.forEach(dot -> votes.place(kim, dot));
        assertThat(done()).isTrue();
        Voted back = votes.takeBack(kim, own.getFirst());
        assertThat(done()).isFalse();
        assertThat(back.now().orElseThrow().done()).isFalse();
        assertThat(back.now().orElseThrow().ballot().left()).isEqualTo(1);
    }

    private boolean done() {
        return rooms.snapshot(room.room())
                .participant(kim.participant())
                .orElseThrow()
                .done();
    }

    @Test
    @DisplayName("L7: a dot can be taken back until the reveal, once; then not any more")
    void takenBack() {
        Dot dot = new Dot(UUID.randomUUID(), cards.getFirst());
        votes.place(kim, dot);
        votes.takeBack(kim, dot);
        votes.takeBack(kim, dot);
        assertThat(dots()).isZero();

        votes.place(kim, dot);
        reveal();
        assertThat(votes.takeBack(kim, dot).refusal()).contains(Refusal.MOVED_ON);
        assertThat(dots()).isEqualTo(1);
    }

    @Test
    @DisplayName("L15: going back to the vote and to proposing erases nothing")
    void nothingIsErased() {
        votes.place(kim, new Dot(UUID.randomUUID(), cards.getFirst()));
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
        votes.place(kim, new Dot(UUID.randomUUID(), cards.getFirst()));
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.PROPOSE);
        coffees.withdraw(kim, cards.getFirst());

        assertThat(dots()).isZero();
    }

    @Test
    @DisplayName("L8: who abstains has finished, and voting after all ends the abstention")
    void abstains() {
        coffees.abstain(kim, true);
        assertThat(done()).isTrue();
        votes.place(kim, new Dot(UUID.randomUUID(), cards.getFirst()));
        assertThat(jdbc.sql("select abstains from coffee_ballot where participant_id = ?")
                        .param(kim.participant().value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(done()).as("voting after all").isFalse();
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
