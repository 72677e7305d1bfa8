package org.relais.live.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.Conduct;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Telling;
import org.relais.live.View;
import org.relais.live.experiment.RoomExperiments;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("S133–S137: a multi-team retrospective")
class RetrospectiveTests {

    @Autowired
    RoomWorld world;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Retrospectives retrospectives;

    @Autowired
    RetrospectiveFormat format;

    @Autowired
    RetrospectiveSection section;

    @Autowired
    RoomExperiments experiments;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Conduct conduct;

    @Autowired
    MockMvcTester browser;

    Opened room;
    Seat ben;

    @BeforeEach
    void aRetrospective() {
        room = world.opened(workshops.planOf("follow-up", "retrospective", "journal"));
        ben = world.joinMember(room.room(), room.community().member(), "Ben Member");
        world.enter(room, "retrospective");
    }

    @Test
    @DisplayName(
            "Cards are written once, taken back by their writer alone, and are still there when one comes back (L15)")
    void cards() {
        RetroCard signal = signal("People ask twice");
        assertThat(retrospectives.add(ben, signal)).isEmpty();
        assertThat(retrospectives.add(ben, signal)).isEmpty();
        Seat ana = seats.of(room.room(), room.lead());
        retrospectives.withdraw(ana, signal.id());
        world.enter(room, "journal");
        assertThat(retrospectives.add(ben, signal("Too much"))).contains("live.notice.retro.moved-on");
        world.enter(room, "retrospective");
        assertThat(board().cards()).extracting(RetroCard::text).containsExactly("People ask twice");
        retrospectives.withdraw(ben, signal.id());
        assertThat(board().cards()).isEmpty();
        Opened other = world.opened();
        Seat elsewhere = seats.of(other.room(), other.lead());
        assertThatThrownBy(() -> retrospectives.withdraw(elsewhere, signal.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName(
            "S135: a fact without a source comes back with what was typed; so does a card between teams without both")
    void refuses() {
        assertThat(post("cards", Map.of("kind", "FACT", "text", "14 of 60 orders")))
                .hasStatus(422)
                .bodyText()
                .contains("14 of 60 orders", "weak signal");
        assertThat(post("cards", Map.of("kind", "DEPENDENCY", "text", "The list", "fromTeam", "Ward")))
                .hasStatus(422)
                .bodyText()
                .contains("Name both teams");
        assertThat(post("cards", Map.of("kind", "SIGNAL", "text", "x".repeat(5000))))
                .hasStatus(422);
        assertThat(board().cards()).isEmpty();
        post("cards", Map.of("kind", "FACT", "text", "14 of 60 orders", "source", "Ward list, November"));
        assertThat(board().looseFacts()).hasSize(1);
    }

    @Test
    @DisplayName("S136, S137: a card becomes an experiment with an end and an owner who accepts on the own screen")
    void experiments() {
        Seat ana = seats.of(room.room(), room.lead());
        retrospectives.add(ben, signal("People ask twice"));
        assertThat(retrospectives.move(room.room(), room.lead(), RetroPhase.COLLECT, RetroPhase.TRY))
                .isEmpty();
        assertThat(retrospectives.move(room.room(), room.lead(), RetroPhase.COLLECT, RetroPhase.TRY))
                .contains("live.notice.retro.moved-on");
        Map<String, String> typed = Map.of(
                "origin", "People ask twice",
                "hypothesis", "If we share the list, then nobody asks twice",
                "measure", "Questions a day",
                "owner", ana.participant().toString());
        assertThat(postExperiment(typed, "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("within 42 days");
        RoomSnapshot now = rooms.snapshot(room.room());
        postExperiment(typed, RoomExperiments.today(now).plusDays(14).toString());
        assertThat(experiments.of(now)).singleElement().satisfies(line -> {
            assertThat(line.accepted()).as("asked, not given").isFalse();
            assertThat(experiments.answer(ana, line.id(), room.lead(), true)).isEmpty();
        });
        assertThat(experiments.takenBy(room.room(), ana.participant()))
                .containsExactly("If we share the list, then nobody asks twice");
    }

    @Test
    @DisplayName(
            "The artefact: signals with their facts and what lies between teams, in the minutes of the community alone")
    void artefact() {
        RetroCard signal = signal("People ask twice");
        retrospectives.add(ben, signal);
        retrospectives.add(ben, card(CardKind.FACT, "14 of 60", "Ward list", signal.id(), "", ""));
        retrospectives.add(ben, card(CardKind.DEPENDENCY, "The slot list", "", null, "Ward", "Scan"));
        conduct.close(room.room(), room.lead());
        assertThat(section.markdown(telling(Audience.COMMUNITY)))
                .contains("**People ask twice**\n  → 14 of 60 (Ward list)", "Ward waits for Scan: The slot list")
                .doesNotContain("Ben");
        assertThat(section.markdown(telling(Audience.ORGANISATION))).isEmpty();
        assertThat(section.lines(telling(Audience.ORGANISATION))).isEmpty();
    }

    @Test
    @DisplayName("The form alternates for each person, and a new signal is offered to everybody who writes a fact")
    void alternates() {
        String before = format.mineKey(rooms.snapshot(room.room()));
        retrospectives.add(ben, signal("People ask twice"));
        RoomSnapshot after = rooms.snapshot(room.room());
        ParticipantLine me = after.participant(ben.participant()).orElseThrow();
        assertThat(format.mine(after, me).model()).containsEntry("suggested", CardKind.FACT);
        assertThat(format.mineKey(after)).isNotEqualTo(before);
    }

    private RetroBoard board() {
        RoomSnapshot now = rooms.snapshot(room.room());
        return (RetroBoard) Objects.requireNonNull(
                format.stage(now, View.PARTICIPANT).model().get("board"));
    }

    private RetroCard signal(String text) {
        return card(CardKind.SIGNAL, text, "", null, "", "");
    }

    private RetroCard card(
            CardKind kind, String text, String source, @Nullable RetroCardId signal, String from, String to) {
        return new RetroCard(RetroCardId.next(), kind, text, source, signal, from, to, ben.participant());
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        return send("/retrospective/" + path, fields);
    }

    private MvcTestResult postExperiment(Map<String, String> fields, String endsOn) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("endsOn", endsOn);
        return send("/experiments", all);
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = browser.post()
                .uri("/rooms/" + room.room() + path)
                .with(Persons.as(room.community().member()))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Telling telling(Audience audience) {
        return new Telling(room.workshop(), audience, Locale.ENGLISH, ZoneId.of("Europe/Paris"));
    }
}
