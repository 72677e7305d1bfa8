package org.relais.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.leancoffee.CoffeePhase;
import org.relais.live.leancoffee.Table;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
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
        CoffeePhase[] phases = CoffeePhase.values();
        for (int next = 1; next < phases.length; next++) {
            table.move(room.room(), room.lead(), phases[next - 1], phases[next]);
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
