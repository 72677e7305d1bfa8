package org.relais.live.constraintmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.Conduct;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Telling;
import org.relais.live.View;
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
@DisplayName("S126–S131: a constraint and queue map")
class ConstraintMapTests {

    @Autowired
    RoomWorld world;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    ConstraintMaps maps;

    @Autowired
    ConstraintMapFormat format;

    @Autowired
    ConstraintMapSection section;

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
    void aMap() {
        room = world.opened(workshops.planOf("constraint-map", "journal"));
        ben = world.joinMember(room.room(), room.community().member(), "Ben Member");
        world.enter(room, "constraint-map");
    }

    @Test
    @DisplayName("Elements are drawn once, moved by their place, and are still there when one comes back (L15)")
    void draws() {
        MapElement order = step("Order");
        maps.add(ben, order);
        maps.add(ben, order);
        MapElement scan = step("Scan");
        maps.add(ben, scan);
        maps.add(ben, step("Report"));
        assertThat(maps.move(ben, scan.id(), 1)).isEmpty();
        world.enter(room, "journal");
        assertThat(maps.add(ben, step("Too much"))).contains("live.notice.map.moved-on");
        world.enter(room, "constraint-map");
        assertThat(titles()).containsExactly("Scan", "Order", "Report");
    }

    @Test
    @DisplayName("An edit that starts from an older state is refused, so that nobody's words are lost")
    void stale() {
        MapElement order = step("Order");
        maps.add(ben, order);
        Seat ana = seats.of(room.room(), room.lead());
        assertThat(maps.change(ana, renamed(order, "Order by phone", 0))).isEmpty();
        assertThat(maps.change(ben, renamed(order, "Order by fax", 0))).contains("live.notice.map.stale");
        assertThat(titles()).containsExactly("Order by phone");
    }

    @Test
    @DisplayName("L6: nothing of what people weigh is in what others see before the reveal")
    void hidden() {
        MapElement order = step("Order");
        maps.add(ben, order);
        assertThat(maps.weigh(ben, order.id(), new Vote(3, 3))).contains("live.notice.map.moved-on");
        go(MapPhase.BUILD, MapPhase.LEVERAGE);
        String before = format.mineKey(rooms.snapshot(room.room()));
        assertThat(maps.weigh(ben, order.id(), new Vote(3, 2))).isEmpty();
        assertThat(board().leverage()).isEmpty();
        assertThat(format.mineKey(rooms.snapshot(room.room()))).isEqualTo(before);
        go(MapPhase.LEVERAGE, MapPhase.TRY);
        assertThat(board().ranked())
                .singleElement()
                .satisfies(line -> assertThat(line.leverage().value()).isEqualTo(6));
        go(MapPhase.TRY, MapPhase.LEVERAGE);
        assertThat(maps.weigh(ben, order.id(), null)).isEmpty();
        go(MapPhase.LEVERAGE, MapPhase.TRY);
        assertThat(board().ranked()).isEmpty();
    }

    @Test
    @DisplayName("A form that is refused says why and keeps what was typed; one number alone is a waiting time")
    void forms() {
        assertThat(post(Map.of("kind", "LOOP", "title", "Ask again")))
                .hasStatus(422)
                .bodyText()
                .contains("Ask again", "of a hundred");
        assertThat(post(Map.of("kind", "DEPENDENCY", "title", "Porter"))).hasStatus(422);
        assertThat(post(Map.of("kind", "QUEUE", "title", "Wait", "waitMin", "5", "waitMedian", "2", "unit", "HOURS")))
                .hasStatus(422);
        assertThat(post(Map.of("kind", "QUEUE", "title", "Wait", "waitMedian", "many", "unit", "HOURS")))
                .hasStatus(422);
        assertThat(post(Map.of("kind", "STEP", "title", "x".repeat(5000)))).hasStatus(422);
        post(Map.of("kind", "QUEUE", "title", "Wait", "waitMedian", "2,5", "unit", "HOURS"));
        assertThat(board().elements()).extracting(MapElement::waits).containsExactly(new Wait(150, 150, 150));
        assertThat(asMember("/rooms/" + room.room()))
                .bodyText()
                .contains("2.5 h")
                .doesNotContain("2.5 – 2.5");
    }

    @Test
    @DisplayName("The artefact: picture and list say the same; the minutes hold it in words, for the community alone")
    void artefact() {
        MapElement order = step("Order");
        maps.add(ben, order);
        maps.mark(ben, order.id(), true);
        maps.add(
                ben,
                new MapElement(
                        ElementId.next(),
                        ElementKind.LOOP,
                        "Ask again",
                        Cause.OTHER,
                        null,
                        null,
                        30,
                        "",
                        order.id(),
                        order.id(),
                        false,
                        0));
        assertThat(section.markdown(telling(Audience.COMMUNITY)))
                .contains("1. **Order** (step) — bottleneck", "**Ask again** (loop) — 30 of 100 come back to: Order");
        assertThat(section.markdown(telling(Audience.ORGANISATION))).isEmpty();
        assertThat(section.lines(telling(Audience.ORGANISATION))).isEmpty();
        assertThat(asMember("/rooms/" + room.room()))
                .bodyText()
                .contains("<svg class=\"map\"", "role=\"img\"", "map-list");
    }

    @Test
    @DisplayName(
            "The artefact stays: once the workshop is over, members read picture and table, led there by the minutes")
    void afterwards() {
        maps.add(ben, step("Order the scan"));
        String page = "/workshops/" + room.workshop() + "/map";
        assertThat(asMember(page)).hasStatus(404);
        conduct.close(room.room(), room.lead());
        assertThat(asMember(page))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"map\"", "<th scope=\"row\"><span>1. Order the scan</span>");
        assertThat(section.markdown(telling(Audience.COMMUNITY))).contains("](" + page + ")");
    }

    @Test
    @DisplayName("An element of another room is not there; two who press at once move one phase")
    void foreign() {
        MapElement order = step("Order");
        maps.add(ben, order);
        Opened other = world.opened();
        Seat elsewhere = seats.of(other.room(), other.lead());
        assertThatThrownBy(() -> maps.remove(elsewhere, order.id())).isInstanceOf(NotFound.class);
        go(MapPhase.BUILD, MapPhase.LEVERAGE);
        assertThat(maps.go(room.room(), room.lead(), MapPhase.BUILD, MapPhase.LEVERAGE))
                .contains("live.notice.map.moved-on");
    }

    private MvcTestResult asMember(String page) {
        return browser.get()
                .uri(page)
                .with(Persons.as(room.community().member()))
                .exchange();
    }

    private void go(MapPhase from, MapPhase to) {
        assertThat(maps.go(room.room(), room.lead(), from, to)).isEmpty();
    }

    private MapBoard board() {
        RoomSnapshot now = rooms.snapshot(room.room());
        return (MapBoard) Objects.requireNonNull(
                format.stage(now, View.PARTICIPANT).model().get("board"));
    }

    private List<String> titles() {
        return board().elements().stream().map(MapElement::title).toList();
    }

    private static MapElement step(String title) {
        return element(ElementId.next(), title, 0);
    }

    private static MapElement renamed(MapElement element, String title, int version) {
        return element(element.id(), title, version);
    }

    private static MapElement element(ElementId id, String title, int version) {
        @Nullable Wait unknown = null;
        return new MapElement(
                id, ElementKind.STEP, title, Cause.OTHER, unknown, null, null, "", null, null, false, version);
    }

    private MvcTestResult post(Map<String, String> fields) {
        var request = browser.post()
                .uri("/rooms/" + room.room() + "/constraint-map/elements")
                .param("version", "0")
                .with(Persons.as(room.community().member()))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Telling telling(Audience audience) {
        return new Telling(room.workshop(), audience, Locale.ENGLISH, ZoneId.of("Europe/Paris"));
    }
}
