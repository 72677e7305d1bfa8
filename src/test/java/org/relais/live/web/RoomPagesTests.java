package org.relais.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.Seats;
import org.relais.live.Ticks;
import org.relais.live.leancoffee.CoffeePhase;
import org.relais.live.leancoffee.LeanCoffees;
import org.relais.live.leancoffee.Table;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("Every page of a room, in every state")
class RoomPagesTests {

    private static final List<String> VIEWS = List.of("", "/facilitator", "/screen");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoomWorld world;

    @Autowired
    Conduct conduct;

    @Autowired
    Table table;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Seats seats;

    @Autowired
    Ticks ticks;

    Opened room;

    @BeforeEach
    void aRoom() {
        room = world.opened();
    }

    @Test
    @DisplayName("the lobby, each step of the agenda, and the end")
    void states() {
        look();
        for (String format : List.of("follow-up", "lean-coffee", "journal")) {
            world.enter(room, format);
            look();
        }
        conduct.close(room.room(), room.lead());
        look();
    }

    @Test
    @DisplayName("each phase of a Lean Coffee")
    void coffee() {
        world.enter(room, "lean-coffee");
        aCard();
        CoffeePhase[] phases = CoffeePhase.values();
        for (int next = 1; next < phases.length; next++) {
            assertThat(table.move(room.room(), room.lead(), phases[next - 1], phases[next]))
                    .isEmpty();
            look();
        }
    }

    @Test
    @DisplayName("L24: a page that lost its stream gets its regions, its clock and its personal part, and no frame")
    void regions() {
        world.enter(room, "lean-coffee");
        assertThat(mvc.get()
                        .uri("/rooms/" + room.room())
                        .header("X-Live", "regions")
                        .with(as(room.community().steward())))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"room-head\"", "id=\"room-stage\"", "id=\"mine\"", "data-timer")
                .doesNotContain("<html", "<head");
    }

    @Test
    @DisplayName("L16, L23: without scripts a page reloads itself, but not while somebody may be typing on it")
    void reloading() {
        assertThat(reloads("")).as("lobby").isTrue();
        world.enter(room, "lean-coffee");
        assertThat(reloads("")).as("writing cards").isFalse();
        assertThat(page("").select("noscript a").attr("href")).isEqualTo("/rooms/" + room.room());
        assertThat(page("/facilitator").select("noscript a").attr("href"))
                .isEqualTo("/rooms/" + room.room() + "/facilitator");
        assertThat(reloads("/screen")).isTrue();
        aCard();
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        assertThat(reloads("")).as("voting").isTrue();
        world.enter(room, "journal");
        assertThat(reloads("")).as("writing the journal").isFalse();
        conduct.close(room.room(), room.lead());
        for (String view : List.of("", "/facilitator")) {
            assertThat(reloads(view)).as("after the end nothing changes").isFalse();
            assertThat(page(view).select("noscript a")).isEmpty();
        }
        assertThat(page("").select("[data-connection-text]").text()).startsWith("Over");
    }

    @Test
    @DisplayName("L8: whoever leads is not waited for, nor among the faces beside the number")
    void done() {
        world.joinMember(room.room(), room.community().member(), "Ben");
        world.enter(room, "lean-coffee");
        assertThat(page("/facilitator").select("#room-people .num").text()).isEqualTo("0 / 1");
        assertThat(page("/facilitator").select("#room-people .people li")).hasSize(1);
        ticks.set(seats.of(room.room(), Actor.of(room.community().member())), true);
        ticks.set(seats.of(room.room(), room.lead()), true);
        assertThat(page("/facilitator").select("#room-people .num").text()).isEqualTo("1 / 1");
    }

    @Test
    @DisplayName("every page of the room has a way out of it")
    void waysOut() {
        assertThat(page("/facilitator").select(".room-bar a.back").attr("href"))
                .isEqualTo("/workshops/" + room.workshop());
        assertThat(page("").select(".room-bar a.back").attr("href"))
                .isEqualTo("/rooms/" + room.room() + "/facilitator");
    }

    private void aCard() {
        coffees.propose(seats.of(room.room(), room.lead()), UUID.randomUUID(), "Why do reports wait?");
    }

    private boolean reloads(String view) {
        return !page(view).select("meta[http-equiv=refresh]").isEmpty();
    }

    private Document page(String view) {
        MvcTestResult answer = get(view, room.community().steward());
        assertThat(answer).hasStatusOk();
        return Pages.read(answer);
    }

    private void look() {
        for (String view : VIEWS) {
            assertThat(get(view, room.community().steward()))
                    .as("view " + view)
                    .hasStatusOk()
                    .bodyText()
                    .contains("id=\"room-stage\"");
        }
    }

    private MvcTestResult get(String view, PersonId person) {
        return mvc.get().uri("/rooms/" + room.room() + view).with(as(person)).exchange();
    }
}
