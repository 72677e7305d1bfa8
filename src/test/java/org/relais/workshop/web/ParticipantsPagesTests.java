package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.SeatWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.SeatState;
import org.relais.workshop.SeatWish;
import org.relais.workshop.ShowMeTo;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AppTest
@DisplayName("The list of participants for those who take care of a workshop")
class ParticipantsPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    SeatWorld seats;

    @Autowired
    SignUps signUps;

    @Autowired
    Workshops workshops;

    Inhabited community;
    PersonId ana;
    PersonId ben;
    PersonId waiter;
    WorkshopId id;
    String desk;

    /** Two seats: Ana hides her name, Ben does not; one person waits. */
    @BeforeEach
    void aFullWorkshop() {
        community = communities.community();
        ana = communities.join(community.id(), "Ana Hidden", Standing.MEMBER);
        ben = communities.join(community.id(), "=Ben Shown", Standing.MEMBER);
        waiter = communities.join(community.id(), "Carl Waiting", Standing.MEMBER);
        id = seats.workshop(community, 2, Duration.ofDays(7));
        signUps.signUp(id, ana, new SeatWish(null, ShowMeTo.NOBODY, "A ramp", null));
        seats.signUp(id, List.of(ben, waiter));
        desk = "/workshops/" + id + "/participants";
    }

    @Test
    @DisplayName("It names everybody, those who wait apart with the reason, and what they need")
    void everybody() {
        Document page = pages.page(community.steward(), desk);
        assertThat(page.select("[aria-labelledby=confirmed]").text()).contains("Ana Hidden", "=Ben Shown", "A ramp");
        assertThat(page.select("[aria-labelledby=waiting]").text()).contains("Carl Waiting", "All seats are taken");
    }

    @Test
    @DisplayName("C3: the author who does not facilitate learns that somebody needs something, not what")
    void needs() {
        WorkshopId own = world.published(community.id(), community.member());
        signUps.signUp(own, ana, new SeatWish(null, ShowMeTo.NOBODY, "A ramp", null));
        String page = pages.page(community.member(), "/workshops/" + own + "/participants")
                .text();
        assertThat(page).contains("One person said what they need").doesNotContain("A ramp");
    }

    @Test
    @DisplayName("T5, P2: what leaves the page names only who shows themselves, nobody who waits, and no need")
    void exported() throws Exception {
        var answer = pages.get(community.steward(), desk + ".csv");
        assertThat(answer).hasStatusOk();
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Name not shown,In the room", "'=Ben Shown,In the room")
                .doesNotContain("Ana", "Carl", "ramp");
        assertThat(pages.page(community.steward(), desk + "/sheet")
                        .select("main")
                        .text())
                .contains("=Ben Shown", "one person who does not show")
                .doesNotContain("Ana", "Carl", "ramp");
    }

    @Test
    @DisplayName("Somebody taken off the list reads the sentence, and may sign up again; the next one has the seat")
    void removal() {
        String seat = workshops.seat(id, ben).orElseThrow().id().toString();
        assertThat(pages.post(community.steward(), desk + "/" + seat + "/removal", Map.of("farewell", "x".repeat(301))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Pages.redirect(pages.post(
                community.steward(), desk + "/" + seat + "/removal", Map.of("farewell", "Join us in December.")));

        assertThat(seats.state(id, waiter)).isEqualTo(SeatState.CONFIRMED);
        assertThat(pages.page(ben, "/workshops/" + id).select("#my-seat").text())
                .contains("took you off the list", "Join us in December.", "Join the waiting list");
    }

    @Test
    @DisplayName("Rules that cannot be read come back with what was typed; older ones than stored are compared")
    void rules() {
        var refused = pages.post(
                community.steward(),
                desk + "/rules",
                Map.of("version", "0", "capacity", "1", "opensOn", "2037-01-02", "closesOn", "2037-01-01"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(refused).select("input[name=capacity]").val()).isEqualTo("1");
        assertThat(Pages.read(refused).text()).contains("It closes before it opens.");
        assertThat(pages.post(community.steward(), desk + "/rules", Map.of("version", "0", "capacity", "5")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    @DisplayName("Sign-up closes and opens with one click; the queue moves all the same")
    void window() {
        Pages.redirect(pages.post(community.steward(), desk + "/window", Map.of("open", "false")));
        assertThat(pages.page(community.member(), "/workshops/" + id).text()).contains("Sign-up is closed.");
        assertThat(signUps.signUp(id, community.member())).isEmpty();
        signUps.withdraw(id, ben);
        assertThat(seats.state(id, waiter)).isEqualTo(SeatState.CONFIRMED);

        Pages.redirect(pages.post(community.steward(), desk + "/window", Map.of("open", "true")));
        assertThat(signUps.signUp(id, community.member())).isPresent();
    }

    @Test
    @DisplayName("Publishing says how many people are told, and can tell nobody")
    void publishing() {
        WorkshopId draft = world.draft(community.id(), community.steward());
        Document page = pages.page(community.steward(), "/workshops/" + draft);
        assertThat(page.select("button[name=announce]").eachText())
                .containsExactly("Publish and tell 5 members now", "Publish without telling");
    }
}
