package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class RoomPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoomWorld world;

    Opened room;

    @BeforeEach
    void aRoom() {
        room = world.opened();
    }

    @Test
    @DisplayName("The three views show the same lobby")
    void lobby() {
        for (String view : List.of("", "/facilitator", "/screen")) {
            assertThat(get(view, room.community().steward()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("From admission to the first scan");
        }
    }

    @Test
    @DisplayName("Every step of the agenda has a page in every view, in French too")
    void steps() {
        for (String format : List.of("follow-up", "lean-coffee", "journal")) {
            world.enter(room, format);
            for (String view : List.of("", "/facilitator", "/screen")) {
                assertThat(get(view, room.community().steward())).hasStatusOk();
            }
        }
    }

    private MvcTestResult get(String view, PersonId person) {
        return mvc.get().uri("/rooms/" + room.room() + view).with(as(person)).exchange();
    }
}
