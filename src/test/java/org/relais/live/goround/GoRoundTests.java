package org.relais.live.goround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.Conduct;
import org.relais.live.Over;
import org.relais.live.ParticipantId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Telling;
import org.relais.live.floor.SpeakingQueue;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.StepId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AppTest
@DisplayName("A go-round: everybody in turn speaks or passes")
class GoRoundTests {

    @Autowired
    RoomWorld world;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Conduct conduct;

    @Autowired
    GoRounds rounds;

    @Autowired
    RoundTurns turns;

    @Autowired
    SpeakingQueue queue;

    @Autowired
    GoRoundSection section;

    @Autowired
    Pages pages;

    Opened room;
    StepId step;
    ParticipantId ana;
    Seat ben;
    Seat kim;

    @BeforeEach
    void aRound() {
        room = world.opened(workshops.planOf("go-round", "free"));
        ana = seats.of(room.room(), room.lead()).participant();
        ben = world.joinMember(room.room(), room.community().member(), "Ben Member");
        step = world.enter(room, "go-round");
        kim = world.join(room.room(), world.guest(), "Kim");
    }

    @Test
    @DisplayName("the floor goes on in order, with the same time each; pressed twice it goes on once")
    void inOrder() {
        give(null);
        assertThat(rooms.snapshot(room.room()).clock()).extracting("totalMs").isEqualTo(180_000L);
        give(ana);
        assertThat(rounds.give(room.room(), room.lead(), ana, TurnState.SPOKE, null))
                .contains(Refusal.MOVED_ON);
        assertThat(speaker()).isEqualTo(ben.participant());

        assertThat(rounds.say(ben, TurnState.SPOKE)).isEmpty();
        assertThat(rounds.say(ben, TurnState.SPOKE)).isEmpty();
        assertThat(speaker()).as("whoever came in afterwards is last").isEqualTo(kim.participant());
        rounds.say(kim, TurnState.PASSED);
        assertThat(circle().done()).isTrue();
        assertThat(rooms.snapshot(room.room()).clock()).isNull();
    }

    @Test
    @DisplayName("P17: everybody may pass before their turn, and speak after all; nobody speaks out of turn")
    void passes() {
        rounds.say(ben, TurnState.PASSED);
        give(null);
        give(ana);
        assertThat(speaker()).isEqualTo(kim.participant());
        assertThat(rounds.say(ben, TurnState.SPOKE)).contains(Refusal.MOVED_ON);
        rounds.say(ben, TurnState.WAITING);
        give(kim.participant());
        assertThat(speaker()).isEqualTo(ben.participant());
    }

    @Test
    @DisplayName("the facilitator chooses who is next, or a new order, in which everybody still has one turn")
    void chosen() {
        rounds.give(room.room(), room.lead(), null, TurnState.SPOKE, kim.participant());
        assertThat(speaker()).isEqualTo(kim.participant());
        rounds.shuffle(room.room(), room.lead());
        assertThat(circle().turns())
                .extracting(Turn::participant)
                .containsExactlyInAnyOrder(ana, ben.participant(), kim.participant());
        Opened other = world.opened();
        ParticipantId stranger = seats.of(other.room(), other.lead()).participant();
        assertThatThrownBy(() -> rounds.give(room.room(), room.lead(), kim.participant(), TurnState.SPOKE, stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("L15: going to another step and back loses neither turns nor lines")
    void backAndForth() {
        give(null);
        rounds.note(kim, "We wait");
        world.enter(room, "free");
        assertThat(rounds.say(ben, TurnState.PASSED)).contains(Refusal.MOVED_ON);
        world.enter(room, "go-round");
        assertThat(speaker()).isEqualTo(ana);
        assertThat(circle().notes()).extracting(Turn::note).containsExactly("We wait");
    }

    @Test
    @DisplayName("P20: the minutes hold the lines of those who left one, for the community only")
    void minutes() {
        rounds.note(kim, "We *wait*");
        rounds.say(ben, TurnState.PASSED);
        assertThat(told(Audience.COMMUNITY)).contains("**Kim** — We \\*wait\\*").doesNotContain("Ben");
        assertThat(told(Audience.ORGANISATION)).isEmpty();
        rounds.note(kim, " ");
        assertThat(told(Audience.COMMUNITY)).isEmpty();
    }

    @Test
    @DisplayName("all screens say who speaks now; who has the floor leaves a line of at most 200 characters")
    void pages() {
        rounds.give(room.room(), room.lead(), null, TurnState.SPOKE, ben.participant());
        String address = "/rooms/" + room.room();
        for (String view : List.of("", "/facilitator", "/screen")) {
            assertThat(pages.page(room.community().steward(), address + view)
                            .select("#room-stage h2")
                            .eachText())
                    .contains("Ben Member");
        }
        assertThat(pages.page(room.community().member(), address).select("#mine-act button"))
                .hasSize(2);
        Map<String, String> typed = Map.of("note", "a".repeat(5_000));
        assertThat(pages.post(room.community().member(), address + "/go-round/note", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        conduct.close(room.room(), room.lead());
        assertThatThrownBy(() -> rounds.say(ben, TurnState.SPOKE)).isInstanceOf(Over.class);
    }

    @Test
    @DisplayName(
            "who has the turn is not offered to ask for the floor; the others are, and a hand that is up can come down")
    void askedByTheOthers() {
        rounds.give(room.room(), room.lead(), null, TurnState.SPOKE, ben.participant());
        assertThat(handOf(room.community().member())).isEmpty();
        assertThat(handOf(room.community().steward())).hasSize(1);
        queue.raise(ben, "");
        assertThat(handOf(room.community().member())).hasSize(1);
    }

    private Elements handOf(PersonId person) {
        return pages.page(person, "/rooms/" + room.room()).select("#mine-foot form[action*=/hand]");
    }

    private void give(@Nullable ParticipantId from) {
        assertThat(rounds.give(room.room(), room.lead(), from, TurnState.SPOKE, null))
                .isEmpty();
    }

    private Circle circle() {
        return turns.read(room.room(), step);
    }

    private ParticipantId speaker() {
        return circle().current().orElseThrow().participant();
    }

    private String told(Audience audience) {
        return section.markdown(new Telling(room.workshop(), audience, Locale.ENGLISH, ZoneId.of("Europe/Paris")));
    }
}
