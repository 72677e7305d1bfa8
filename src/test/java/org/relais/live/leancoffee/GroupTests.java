package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Cards that belong together")
class GroupTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Seats seats;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    DotVotes votes;

    @Autowired
    Table table;

    @Autowired
    TableSettings settings;

    @Autowired
    Groups groups;

    @Autowired
    CardOrder order;

    @Autowired
    CardLines lines;

    @Autowired
    Dots dots;

    @Autowired
    DotReturns returns;

    @Autowired
    CoffeeRepository repository;

    @Autowired
    Pages pages;

    Opened room;
    Seat kim;
    Seat lou;
    List<CardId> cards;

    @BeforeEach
    void aTable() {
        room = world.opened();
        kim = world.join(room.room(), world.guest(), "Kim");
        lou = world.join(room.room(), world.guest(), "Lou");
        world.enter(room, "lean-coffee");
        cards = IntStream.range(0, 4).mapToObj(n -> propose("Card " + n)).toList();
    }

    @Test
    @DisplayName("select, group; sent twice it is the same group; taken out; the name is of the group")
    void groupsAndComesApart() {
        UUID act = UUID.randomUUID();
        assertThat(groups.group(kim, act, cards.subList(0, 3))).isEmpty();
        assertThat(groups.group(kim, act, cards.subList(0, 3))).isEmpty();
        assertThat(groups.group(kim, UUID.randomUUID(), cards.subList(0, 1))).contains(Refusal.PICK_TWO);
        groups.rename(lou, cards.get(1), "Reviews");
        assertThat(shown()).containsExactly("Reviews", "Card 3");
        groups.takeOut(lou, cards.get(1));
        assertThat(shown()).containsExactly("Reviews", "Card 1", "Card 3");
    }

    @Test
    @DisplayName("what two people group at once is added, never lost; one click undoes one of them")
    void conflictsMerge() {
        UUID kims = UUID.randomUUID();
        groups.group(kim, kims, List.of(cards.get(0), cards.get(1)));
        groups.group(lou, UUID.randomUUID(), List.of(cards.get(1), cards.get(2)));
        assertThat(shown()).containsExactly("Card 0", "Card 3");
        groups.undo(lou, kims);
        assertThat(shown()).containsExactly("Card 0", "Card 1", "Card 3");
    }

    @Test
    @DisplayName("L7: grouping adds dots, capped by the rule, and tells those affected; undone, all dots are back")
    void losesNoVote() {
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        settings.budget(room.room(), room.lead(), 4, true);
        place(kim, cards.get(0), 2);
        place(kim, cards.get(1), 2);
        place(lou, cards.get(1), 1);
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.PROPOSE);
        UUID act = UUID.randomUUID();
        groups.group(kim, act, cards.subList(0, 2));
        assertThat(ballot(kim).on(cards.get(0))).isEqualTo(3);
        assertThat(ballot(lou).on(cards.get(0))).isEqualTo(1);
        assertThat(returns.to(coffee().id(), kim.participant()).grouped()).isEqualTo(1);
        assertThat(returns.to(coffee().id(), lou.participant()).any()).isFalse();

        groups.undo(kim, act);
        assertThat(ballot(kim).on(cards.get(0))).isEqualTo(2);
        assertThat(ballot(kim).on(cards.get(1))).isEqualTo(2);
        assertThat(returns.to(coffee().id(), kim.participant()).any()).isFalse();
    }

    @Test
    @DisplayName("L7: fewer dots are asked first; the latest ones go back, and their voter is told")
    void fewerDots() {
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        place(kim, cards.get(0), 1);
        place(kim, cards.get(1), 2);
        assertThat(settings.budget(room.room(), room.lead(), 2, false)).contains(Refusal.FEWER_DOTS);
        assertThat(ballot(kim).used()).isEqualTo(3);
        assertThat(settings.budget(room.room(), room.lead(), 2, true)).isEmpty();
        assertThat(ballot(kim).on(cards.get(0))).isEqualTo(1);
        assertThat(ballot(kim).on(cards.get(1))).isEqualTo(1);
        assertThat(returns.to(coffee().id(), kim.participant()).fewer()).isEqualTo(1);
        assertThat(settings.budget(room.room(), room.lead(), 5, false)).isEmpty();
        assertThat(ballot(kim).left()).isEqualTo(3);
    }

    @Test
    @DisplayName("a card that was grouped meanwhile does not come to the table by itself, where nobody would see it")
    void groupedMeanwhile() {
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        groups.group(seats.of(room.room(), room.lead()), UUID.randomUUID(), cards.subList(0, 2));

        assertThat(table.discuss(room.room(), room.lead(), cards.get(1))).contains(Refusal.MOVED_ON);
        assertThat(table.discuss(room.room(), room.lead(), cards.get(0))).isEmpty();
    }

    @Test
    @DisplayName("the author withdraws a card; what was grouped under it stays")
    void withdrawn() {
        groups.group(lou, UUID.randomUUID(), cards.subList(0, 2));
        assertThat(coffees.withdraw(lou, cards.get(0))).isEmpty();
        assertThat(shown()).containsExactly("Card 0", "Card 2", "Card 3");
        coffees.withdraw(kim, cards.get(0));
        assertThat(shown()).containsExactly("Card 1", "Card 2", "Card 3");
    }

    @Test
    @DisplayName("L26: another order by a menu of places, also without scripts")
    void ordered() {
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        String desk = "/rooms/" + room.room() + "/facilitator";
        assertThat(pages.page(room.community().steward(), desk)
                        .select("#room-stage summary")
                        .text())
                .contains("Position 2 of 4");
        order.place(room.room(), room.lead(), cards.get(3), 1);
        order.place(room.room(), room.lead(), cards.get(0), 9);
        assertThat(Board.ranked(lines.of(coffee().id(), true)).stream().map(CardLine::text))
                .containsExactly("Card 3", "Card 1", "Card 2", "Card 0");
    }

    private List<String> shown() {
        return lines.of(coffee().id(), false).stream().map(CardLine::text).toList();
    }

    private Coffee coffee() {
        return repository.findByRoom(room.room()).getFirst();
    }

    private Ballot ballot(Seat seat) {
        return dots.ballot(coffee(), seat.participant());
    }

    private void place(Seat seat, CardId card, int times) {
        for (int n = 0; n < times; n++) {
            assertThat(votes.place(seat, new Dot(UUID.randomUUID(), card)).refusal())
                    .isEmpty();
        }
    }

    private CardId propose(String text) {
        CardId id = new CardId(UUID.randomUUID());
        coffees.propose(kim, id.value(), text);
        return id;
    }
}
