package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.SeatWorld;
import org.relais.workshop.SeatState;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("One's own seat on the page of a workshop")
class SeatPagesTests {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    SeatWorld seats;

    Inhabited community;
    List<PersonId> people;

    @BeforeEach
    void peopleOfACommunity() {
        community = communities.community();
        people = seats.members(community, 3);
    }

    @Test
    @DisplayName("R3.4: whoever waits reads the position and why nothing moves, here and at home")
    void waiting() {
        WorkshopId id = full(WEEK);
        assertThat(card(people.get(2), id))
                .contains("You are number 1 on the waiting list.")
                .contains("All seats are taken.")
                .contains("Leave the waiting list");
        assertThat(home(people.get(2))).contains("You are number 1 on the waiting list");
        assertThat(pages.page(people.get(2), "/communities/" + community.id() + "/workshops")
                        .select(".workshop-card")
                        .text())
                .contains("You are number 1 on the waiting list");
    }

    @Test
    @DisplayName("R3.4: kept seats are named with their team and their day")
    void kept() {
        WorkshopId id = seats.workshop(community, 2, WEEK);
        pages.post(
                community.steward(),
                desk(id) + "/kept-seats",
                Map.of(
                        "team",
                        "Support",
                        "seats",
                        "2",
                        "until",
                        java.time.LocalDate.now().plusDays(2).toString()));
        Pages.redirect(pages.post(people.get(0), address(id) + "/sign-up", Map.of()));
        assertThat(card(people.get(0), id)).contains("2 seats are kept for the team Support until");
    }

    @Test
    @DisplayName("R3.3: an offer says until when, and is taken or left with one click")
    void offer() {
        WorkshopId id = full(Duration.ofHours(20));
        pages.post(people.get(0), address(id) + "/sign-up/withdrawal", Map.of());
        Document page = pages.page(people.get(2), address(id));
        assertThat(page.select("#my-seat").text())
                .contains("A seat is kept for you.")
                .contains("Say by");
        assertThat(page.select("#my-seat .primary").text()).isEqualTo("I take it");
        assertThat(home(people.get(2))).contains("A seat is kept for you until").contains("Take the seat");

        Pages.redirect(pages.post(people.get(2), address(id) + "/sign-up/acceptance", Map.of()));
        assertThat(seats.state(id, people.get(2))).isEqualTo(SeatState.CONFIRMED);
    }

    @Test
    @DisplayName("R3.6, T5: nobody but those who prepare the workshop reads who waits")
    void namesOfThoseWhoWait() {
        WorkshopId id = full(WEEK);
        assertThat(pages.page(people.get(0), address(id)).text())
                .contains("Member 1")
                .contains("1 person waits")
                .doesNotContain("Member 2");
    }

    @Test
    @DisplayName("P2: a name is read by those to whom its owner shows it")
    void names() {
        WorkshopId id = seats.workshop(community, 8, WEEK);
        pages.post(people.get(0), address(id) + "/sign-up", Map.of("showMeTo", "COMMUNITY"));
        pages.post(people.get(1), address(id) + "/sign-up", Map.of("showMeTo", "NOBODY"));
        pages.post(people.get(2), address(id) + "/sign-up", Map.of("showMeTo", "PARTICIPANTS"));

        assertThat(pages.page(community.member(), address(id)).select(".people").text())
                .contains("Member 0")
                .doesNotContain("Member 1", "Member 2");
        assertThat(pages.page(people.get(0), address(id)).select(".people").text())
                .contains("Member 0", "Member 2")
                .doesNotContain("Member 1");
        assertThat(pages.page(people.get(0), address(id)).text()).contains("one person who does not show");
    }

    @Test
    @DisplayName("What is too long comes back with all that was typed")
    void tooLong() {
        WorkshopId id = seats.workshop(community, 8, WEEK);
        MvcTestResult answer = pages.post(
                people.get(0), address(id) + "/sign-up", Map.of("accessNeeds", "x".repeat(501), "showMeTo", "NOBODY"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(answer);
        assertThat(page.select("textarea[name=accessNeeds]").text()).hasSize(501);
        assertThat(page.select("input[value=NOBODY]").hasAttr("checked")).isTrue();
    }

    @Test
    @DisplayName("R3.7: a crowded workshop says why nobody new comes in")
    void crowded() {
        WorkshopId id = seats.workshop(community, 3, WEEK);
        seats.signUp(id, people);
        String version = pages.page(community.steward(), desk(id))
                .select("input[name=version]")
                .val();
        Pages.redirect(
                pages.post(community.steward(), desk(id) + "/rules", Map.of("version", version, "capacity", "2")));
        assertThat(pages.page(community.steward(), desk(id)).text()).contains("everybody keeps theirs");
        assertThat(card(community.member(), id)).contains("one person more than seats");
        assertThat(pages.page(community.member(), address(id)).select("form[action$=/sign-up]"))
                .isEmpty();
    }

    /** Two seats, taken by the first two; the third waits. */
    private WorkshopId full(Duration ahead) {
        WorkshopId id = seats.workshop(community, 2, ahead);
        seats.signUp(id, people);
        return id;
    }

    private String card(PersonId reader, WorkshopId id) {
        return pages.page(reader, address(id)).select("#my-seat").text();
    }

    private String home(PersonId reader) {
        return pages.page(reader, "/communities/" + community.id())
                .select(".ticket")
                .text();
    }

    private static String desk(WorkshopId id) {
        return address(id) + "/participants";
    }

    private static String address(WorkshopId id) {
        return "/workshops/" + id;
    }
}
