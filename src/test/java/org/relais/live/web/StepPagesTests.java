package org.relais.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Rooms;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.workshop.StepId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The button that goes on to the next step")
class StepPagesTests {

    private static final String WHY = "Somebody was quicker: the workshop is at another step now.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Test
    @DisplayName("two facilitators press next together: one wins, the other reads why, with and without scripts")
    void together() throws Exception {
        Opened room = world.opened();
        StepId first = world.enter(room, "follow-up");
        StepId second = rooms.snapshot(room.room()).workshop().steps().get(1).id();

        List<String> read;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<String> press = () -> notice(press(room, first, second, true));
            read = two.invokeAll(List.of(press, press)).stream()
                    .map(StepPagesTests::said)
                    .toList();
        }

        assertThat(read).containsExactlyInAnyOrder("", WHY);
        assertThat(rooms.step(room.room())).contains(second);
        assertThat(press(room, first, second, false))
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("flash", "live.notice.moved")
                .containsEntry("flashKind", "info");
    }

    private MvcTestResult press(Opened room, StepId from, StepId to, boolean script) {
        var request = browser.post()
                .uri("/rooms/" + room.room() + "/step")
                .param("from", from.toString())
                .param("step", to.toString())
                .with(Persons.as(room.community().steward()))
                .with(csrf());
        return (script ? request.header("X-Live", "form") : request).exchange();
    }

    private static String notice(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Pages.read(answer).select("#room-notice").text();
    }

    private static String said(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
