package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("What a Lean Coffee leaves in the minutes")
class LeanCoffeeMinutesTests {

    @Autowired
    LeanCoffeeMinutes minutes;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    RoomWorld rooms;

    RoomWorld.Opened room;
    Actor lead;
    Seat ben;
    CardId waiting;
    CardId calls;
    CardId beds;

    @BeforeEach
    void threeCardsWithDots() {
        room = rooms.opened();
        lead = room.lead();
        ben = rooms.joinMember(room.room(), room.community().member(), "Ben Member");
        rooms.enter(room, "lean-coffee");
        waiting = card("Why do scans wait?");
        calls = card("Who calls *whom*?");
        beds = card("Where do beds go?");
        table.move(room.room(), lead, CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        dot(calls);
        dot(calls);
        dot(waiting);
    }

    @Test
    @DisplayName("L13: topics come in the order of dots, with the next steps that somebody accepted by name")
    void topicsComeWithDotsAndNextSteps() {
        table.move(room.room(), lead, CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        table.discuss(room.room(), lead, calls);
        table.leave(room.room(), lead, calls, Optional.of("Write one number on the door"), ben.participant());
        coffees.answer(ben, calls, true);
        table.discuss(room.room(), lead, waiting);
        table.leave(room.room(), lead, waiting, Optional.empty(), null);

        assertThat(text()).isEqualTo("""
                ## Topics discussed

                - **Who calls \\*whom\\*?** (2 dots)
                    - Next step: Write one number on the door (Ben Member)
                - **Why do scans wait?** (1 dot)
                    - Nothing to do

                ### Cards left for another time

                - Where do beds go? (no dot)""");
    }

    @Test
    @DisplayName("P9: nobody is named for a step that they did not accept")
    void nobodyIsNamedForAStepThatTheyDidNotAccept() {
        table.move(room.room(), lead, CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        table.leave(room.room(), lead, calls, Optional.of("Write one number on the door"), ben.participant());

        assertThat(text())
                .contains("Next step that nobody has taken yet: Write one number")
                .doesNotContain("Ben");
    }

    @Test
    @DisplayName("L6: dots that were never revealed are not in the minutes either")
    void hiddenDotsStayHidden() {
        assertThat(text()).contains("- Who calls").doesNotContain("dot");
    }

    @Test
    void aWorkshopWithoutLeanCoffeeLeavesNothing() {
        RoomWorld.Opened other = rooms.opened();

        assertThat(minutes.markdown(other.workshop(), Locale.ENGLISH, ZoneId.of("Europe/Paris")))
                .isEmpty();
    }

    private CardId card(String text) {
        CardId id = new CardId(Ids.next());
        coffees.propose(ben, id.value(), text);
        return id;
    }

    private void dot(CardId card) {
        coffees.place(ben, new Dot(Ids.next(), card));
    }

    private String text() {
        return minutes.markdown(room.workshop(), Locale.ENGLISH, ZoneId.of("Europe/Paris"));
    }
}
