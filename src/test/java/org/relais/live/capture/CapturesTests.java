package org.relais.live.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.Conduct;
import org.relais.live.Nudge;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.workshop.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("S83, S106: notes of a running workshop")
class CapturesTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Captures captures;

    @Autowired
    CaptureSection section;

    @Autowired
    NoteTaking nudges;

    @Autowired
    Rooms rooms;

    @Autowired
    Conduct conduct;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    Opened room;
    Actor member;

    @BeforeEach
    void aRunningRoom() {
        room = world.opened();
        member = Actor.of(room.community().member());
        world.joinMember(room.room(), room.community().member(), "Ben Member");
        world.enter(room, "follow-up");
    }

    @Test
    @DisplayName("Whoever leads and whoever took the notes capture; for everybody else there is no such page")
    void writers() {
        assertThatThrownBy(() -> captures.open(room.room(), member)).isInstanceOf(NotFound.class);
        takes(Role.SCRIBE);
        assertThat(add(member, CaptureKind.DECISION, "One signature")).isTrue();
        assertThat(add(room.lead(), CaptureKind.QUOTE, "We always did it so")).isTrue();
        assertThat(captures.open(room.room(), member).captures())
                .extracting(Capture::text)
                .containsExactly("We always did it so", "One signature");
        assertThat(captures.open(room.room(), member).captures()).allMatch(capture -> capture.step() != null);
    }

    @Test
    @DisplayName("Sent twice it is one note; notes of another room are not there")
    void onceAndOnlyHere() {
        CaptureId id = CaptureId.next();
        captures.add(room.room(), room.lead(), id, CaptureKind.QUOTE, "Two days");
        captures.add(room.room(), room.lead(), id, CaptureKind.QUOTE, "Two days");
        assertThat(captures.open(room.room(), room.lead()).captures()).hasSize(1);
        Opened other = world.opened();
        assertThatThrownBy(() -> captures.reword(other.room(), other.lead(), id, 0, CaptureKind.QUOTE, "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> captures.remove(other.room(), other.lead(), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("Changed by two at once: the second one sees both texts, and may replace the first one")
    void changedByTwo() {
        add(room.lead(), CaptureKind.QUOTE, "Two days");
        Document before = notes();
        assertThat(reword(before, CaptureKind.QUOTE, "Two days, the ward says")).hasStatus(HttpStatus.FOUND);

        MvcTestResult late = reword(before, CaptureKind.EVIDENCE, "Two working days");
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        Document both = Pages.read(late);
        assertThat(both.select("#conflict blockquote").text()).isEqualTo("Two days, the ward says");
        assertThat(both.select("details[open] textarea").val()).isEqualTo("Two working days");
        assertThat(both.select("details[open] [name=kind][checked]").val()).isEqualTo("EVIDENCE");

        assertThat(reword(both, CaptureKind.EVIDENCE, "Two working days")).hasStatus(HttpStatus.FOUND);
        assertThat(reword(before, CaptureKind.EVIDENCE, "Two working days"))
                .as("sent twice")
                .hasStatus(HttpStatus.FOUND);
        assertThat(captures.open(room.room(), room.lead()).captures())
                .extracting(Capture::text)
                .containsExactly("Two working days");
    }

    private Document notes() {
        return pages.page(room.community().steward(), "/rooms/" + room.room() + "/notes");
    }

    private MvcTestResult reword(Document page, CaptureKind kind, String text) {
        Element form = Objects.requireNonNull(page.selectFirst("li details form"));
        return pages.post(
                room.community().steward(),
                form.attr("action"),
                Map.of(
                        "kind",
                        kind.name(),
                        "text",
                        text,
                        "version",
                        form.select("[name=version]").val()));
    }

    @Test
    @DisplayName("The minutes hold them by kind, for the community alone; after the end nothing is added")
    void minutes() {
        add(room.lead(), CaptureKind.QUOTE, "Two *days*");
        add(room.lead(), CaptureKind.SYNTHESIS, "We wait for signatures");
        conduct.close(room.room(), room.lead());
        assertThat(add(room.lead(), CaptureKind.QUOTE, "Too much")).isFalse();
        assertThat(section.markdown(telling(Audience.COMMUNITY)))
                .isEqualTo("## Notes\n\n- **Synthesis** — We wait for signatures\n- **Quote** — Two \\*days\\*");
        assertThat(section.markdown(telling(Audience.ORGANISATION))).isEmpty();
    }

    @Test
    @DisplayName(
            "S106: a synthesis is asked for twenty minutes after the last one, of the synthesiser, else of who leads")
    void synthesis() {
        assertThat(asked(room.lead())).singleElement().matches(nudge -> !nudge.now());
        minutesPass(21);
        assertThat(asked(room.lead())).singleElement().matches(Nudge::now);
        takes(Role.SYNTHESISER);
        assertThat(asked(room.lead())).isEmpty();
        assertThat(asked(member)).singleElement().matches(Nudge::now);

        String before = nudges.key(snapshot());
        add(member, CaptureKind.SYNTHESIS, "Two queues, one cause");
        assertThat(asked(member)).singleElement().matches(nudge -> !nudge.now());
        assertThat(nudges.key(snapshot())).isNotEqualTo(before);
    }

    private List<Nudge> asked(Actor actor) {
        RoomSnapshot now = snapshot();
        ParticipantLine me = now.participants().stream()
                .filter(line -> Objects.equals(line.person(), actor.person()))
                .findFirst()
                .orElseThrow();
        return nudges.of(now, me);
    }

    private void takes(Role role) {
        jdbc.sql("insert into role_assignment (workshop_id, role, person_id, taken_at) values (?, ?, ?, now())")
                .params(
                        room.workshop().value(),
                        role.name(),
                        room.community().member().value())
                .update();
    }

    private void minutesPass(int minutes) {
        jdbc.sql("update room set started_at = started_at - make_interval(mins => ?) where id = ?")
                .params(minutes, room.room().value())
                .update();
    }

    private boolean add(Actor actor, CaptureKind kind, String text) {
        return captures.add(room.room(), actor, CaptureId.next(), kind, text);
    }

    private Telling telling(Audience audience) {
        return new Telling(room.workshop(), audience, Locale.ENGLISH, ZoneId.of("Europe/Paris"));
    }

    private RoomSnapshot snapshot() {
        return rooms.snapshot(room.room());
    }
}
