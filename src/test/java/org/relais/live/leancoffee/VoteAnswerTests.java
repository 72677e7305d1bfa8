package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("What a script is answered that sent a vote")
class VoteAnswerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    Opened room;
    PersonId kim;
    CardId card = new CardId(UUID.randomUUID());

    @BeforeEach
    void aVote() {
        room = world.opened();
        kim = room.community().member();
        Seat seat = world.joinMember(room.room(), kim, "Kim");
        world.enter(room, "lean-coffee");
        coffees.propose(seat, card.value(), "Why do we wait?");
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
    }

    @Test
    @DisplayName("only what the vote changes, with the room's number; three on the only card are all there are")
    void personalPart() {
        vote(UUID.randomUUID());
        vote(UUID.randomUUID());
        Document answer = Pages.read(vote(UUID.randomUUID()));

        assertThat(answer.select("[data-room-seq]").attr("value")).isEqualTo(String.valueOf(rooms.seq(room.room())));
        assertThat(answer.select(".stepper .num").text()).isEqualTo("3");
        assertThat(answer.select(".stepper button[disabled]")).hasSize(1);
        assertThat(answer.select("#mine-act button").attr("aria-pressed")).isEqualTo("true");
        assertThat(answer.select("[id^=room-]").eachAttr("id")).containsExactly("room-notice");
    }

    @Test
    @DisplayName("the same as a freshly fetched page shows there")
    void sameAsThePage() {
        Document answer = Pages.read(vote(UUID.randomUUID()));
        Document page =
                Pages.read(mvc.get().uri("/rooms/" + room.room()).with(as(kim)).exchange());

        List<String> parts = answer.select("[id^=ballot-], #mine-act").eachAttr("id");
        assertThat(parts).contains("ballot-left", "ballot-" + card, "ballot-abstention", "mine-act");
        assertThat(parts).allSatisfy(part -> assertThat(own(answer, part)).isEqualTo(own(page, part)));
    }

    @Test
    @DisplayName("why it had no effect; the whole page when the group does something else by now")
    void refused() {
        for (int n = 0; n < DotPolicy.FEWEST; n++) {
            vote(UUID.randomUUID());
        }
        assertThat(Pages.read(vote(UUID.randomUUID())).select("#room-notice").text())
                .isNotBlank();
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        Document late = Pages.read(vote(UUID.randomUUID()));
        assertThat(late.select("#room-notice").text()).isNotBlank();
        assertThat(late.select("#room-stage")).hasSize(1);
    }

    private static String own(Document answer, String part) {
        Document copy = answer.clone();
        copy.select("input[name=request], input[name=_csrf]").remove();
        return copy.select("[id=" + part + "]").outerHtml();
    }

    private MvcTestResult vote(UUID request) {
        return mvc.post()
                .uri("/rooms/" + room.room() + "/lean-coffee/cards/" + card + "/dots")
                .param("request", request.toString())
                .header("X-Live", "form")
                .with(as(kim))
                .with(csrf())
                .exchange();
    }
}
