package org.relais.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Mails;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.SeatState;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("R3.8: answers from a mail, without signing in")
class AnswerPagesTests {

    private static final Pattern LINK = Pattern.compile("(/answers/[A-Za-z0-9_.-]+)(\\?wish=no)?");

    @Autowired
    MockMvcTester browser;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    Designs designs;

    @Autowired
    SignUps signUps;

    @Autowired
    Workshops workshops;

    @Autowired
    Memberships memberships;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    Inhabited community;
    PersonId ben;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        ben = community.member();
    }

    @Test
    @DisplayName(
            "The link of the mail opens a page and changes nothing; its button gives the seat back, and nobody asks why")
    void cancel() {
        WorkshopId id = published(8, Duration.ofDays(10));
        signUps.signUp(id, ben);
        String link = link(id, ben);
        MvcTestResult answer = get(link + "?wish=no");
        assertThat(answer).hasStatusOk().headers().hasValue("Referrer-Policy", "no-referrer");
        Document page = Pages.read(answer);
        assertThat(page.select("form .btn.primary").eachText()).containsExactly("I cannot come");
        assertThat(page.select("main").text()).doesNotContainIgnoringCase("why");
        assertThat(state(id)).isEqualTo(SeatState.CONFIRMED);

        assertThat(post(link + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(state(id)).isEqualTo(SeatState.CANCELLED);
    }

    @Test
    @DisplayName("A link that was used shows where its reader stands now, and the way back")
    void used() {
        WorkshopId id = published(8, Duration.ofDays(10));
        signUps.signUp(id, ben);
        String link = link(id, ben);
        post(link + "/withdrawal");
        assertThat(post(link + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        Document page = Pages.read(get(link + "?wish=no"));
        assertThat(page.text()).contains("You have no seat at the moment.");
        assertThat(page.select("form .btn").eachText()).containsExactly("I would like to come");
        post(link + "/acceptance");
        assertThat(state(id)).isEqualTo(SeatState.CONFIRMED);
    }

    @Test
    @DisplayName("An invitation is answered with one click")
    void invited() {
        WorkshopId id = world.draft(community.id(), community.steward());
        designs.publish(id, community.steward(), true);
        assertThat(post(link(id, ben) + "/acceptance")).hasStatus(HttpStatus.FOUND);
        assertThat(state(id)).isEqualTo(SeatState.CONFIRMED);
    }

    @Test
    @DisplayName("An offer says its deadline, and is taken or left from the mail")
    void offer() {
        WorkshopId id = published(2, Duration.ofHours(12));
        signUps.signUp(id, community.steward());
        PersonId dan = communities.join(community.id(), "Dan Other", Standing.MEMBER);
        signUps.signUp(id, dan);
        signUps.signUp(id, ben);
        signUps.withdraw(id, dan);
        assertThat(state(id)).isEqualTo(SeatState.OFFERED);
        var mail = mails.about(id, ben).getLast();
        assertThat(mail.kind()).isEqualTo("workshop.seat-offered");
        assertThat(mail.method()).isEmpty();
        assertThat(mail.text()).contains("Please answer until", "(Europe/Paris)", "Take the seat", "Let the next");

        String link = link(id, ben);
        assertThat(Pages.read(get(link)).select("form .btn").eachText())
                .containsExactly("Take the seat", "Let the next person have it");
        post(link + "/acceptance");
        assertThat(state(id)).isEqualTo(SeatState.CONFIRMED);
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.seat-accepted");
    }

    @Test
    @DisplayName("Whoever waits may leave the list from the mail, and keeps waiting when no seat is free")
    void waiting() {
        WorkshopId id = published(2, Duration.ofDays(10));
        signUps.signUp(id, community.steward());
        signUps.signUp(id, communities.join(community.id(), "Dan Other", Standing.MEMBER));
        signUps.signUp(id, ben);
        String link = link(id, ben);
        post(link + "/acceptance");
        assertThat(state(id)).isEqualTo(SeatState.WAITING);
        post(link + "/withdrawal");
        assertThat(state(id)).isEqualTo(SeatState.CANCELLED);
    }

    @Test
    @DisplayName("An altered link, and one of somebody who left: a page with a clear sentence and the next step")
    void gone() {
        WorkshopId id = published(8, Duration.ofDays(10));
        signUps.signUp(id, ben);
        String link = link(id, ben);
        gone(get(link + "x"));
        gone(post(link + "x/withdrawal"));
        gone(get("/answers/no-link"));
        memberships.leave(community.id(), ben);
        gone(get(link));
        gone(post(link + "/acceptance"));
    }

    @Test
    @DisplayName("After the workshop, or when it was called off, the page says so and offers nothing")
    void over() {
        WorkshopId id = published(8, Duration.ofDays(10));
        signUps.signUp(id, ben);
        String link = link(id, ben);
        designs.cancel(id, community.steward());
        Document cancelled = Pages.read(get(link));
        assertThat(cancelled.text()).contains("This workshop was called off.");
        assertThat(cancelled.select("main form")).isEmpty();

        WorkshopId other = published(8, Duration.ofDays(10));
        signUps.signUp(other, ben);
        String old = link(other, ben);
        jdbc.sql("update workshop set starts_at = now() - interval '2 hours' where id = ?")
                .param(other.value())
                .update();
        Document past = Pages.read(get(old));
        assertThat(past.text()).contains("This workshop is over.");
        assertThat(past.select("main form")).isEmpty();
    }

    private static void gone(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.GONE);
        assertThat(Pages.read(answer).select("main .btn").eachText()).containsExactly("To my workshops");
    }

    private WorkshopId published(int capacity, Duration ahead) {
        return world.published(
                community.id(),
                community.steward(),
                WorkshopWorld.plan(capacity, Instant.now().plus(ahead)));
    }

    private SeatState state(WorkshopId id) {
        return workshops.seat(id, ben).orElseThrow().state();
    }

    private MvcTestResult post(String path) {
        return browser.post()
                .uri(path)
                .with(csrf())
                .header("Accept-Language", "en")
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).header("Accept-Language", "en").exchange();
    }

    private String link(WorkshopId id, PersonId person) {
        Matcher found = LINK.matcher(mails.about(id, person).getLast().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
