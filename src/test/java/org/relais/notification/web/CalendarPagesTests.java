package org.relais.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentId;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("R4.5: a private calendar feed, and a file of one workshop")
class CalendarPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    CommitmentWorld commitments;

    @Autowired
    Designs designs;

    @Autowired
    SignUps signUps;

    @Autowired
    Memberships memberships;

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
    @DisplayName("The feed holds workshops with a seat and the dates of commitments; T5: none that its owner waits for")
    void feed() {
        WorkshopId seated = workshop(2);
        signUps.signUp(seated, ben);
        WorkshopId waiting = workshop(2);
        signUps.signUp(waiting, community.steward());
        signUps.signUp(waiting, communities.join(community.id(), "Dan Other", Standing.MEMBER));
        signUps.signUp(waiting, ben);
        CommitmentId promise = commitments.commitment(community.id(), ben);

        MvcTestResult answer = fetch(address());
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String feed = text(answer);
        assertThat(feed)
                .contains("METHOD:PUBLISH", "UID:" + seated + "." + ben + "@relais", "STATUS:CONFIRMED")
                .contains("UID:commitment." + promise + "@relais", "DTSTART;VALUE=DATE:")
                .doesNotContain(waiting.toString());
    }

    @Test
    @DisplayName("A workshop that was called off says so in the feed; one of a community that its owner left is gone")
    void calledOff() {
        WorkshopId id = workshop(8);
        signUps.signUp(id, ben);
        String address = address();
        designs.cancel(id, community.steward());
        assertThat(text(fetch(address))).contains("STATUS:CANCELLED", "SEQUENCE:1");
        memberships.leave(community.id(), ben);
        assertThat(text(fetch(address))).doesNotContain(id.toString());
    }

    @Test
    @DisplayName("The address is shown once and kept as a hash; renewed or switched off, the old one leads nowhere")
    void secret() {
        String first = address();
        Document later = pages.page(ben, "/account/calendar");
        assertThat(later.html()).doesNotContain(first.substring(first.lastIndexOf('/') + 1));
        assertThat(later.text()).contains("has had its own address since");

        String second = address();
        assertThat(fetch(first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(fetch(second)).hasStatusOk();
        Pages.redirect(pages.post(ben, "/account/calendar/address/revocation", Map.of()));
        assertThat(fetch(second)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(jdbc.sql("select count(*) from calendar_setting where token_hash is not null and person_id = ?")
                        .param(ben.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("A closed account has no feed")
    void closedAccount() {
        String address = address();
        jdbc.sql("update person set disabled_at = now() where id = ?")
                .param(ben.value())
                .update();
        assertThat(fetch(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("A program that has the feed already is told that nothing changed")
    void unchanged() {
        signUps.signUp(workshop(8), ben);
        String address = address();
        String tag = String.valueOf(fetch(address).getResponse().getHeader("ETag"));
        assertThat(browser.get().uri(address).header("If-None-Match", tag).exchange())
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(fetch(address).getResponse().getHeader("Cache-Control")).contains("private", "max-age=600");
    }

    @Test
    @DisplayName("Whoever wants it to ring gets an alarm, in the feed and in the file of one workshop")
    void alarm() {
        WorkshopId id = workshop(8);
        signUps.signUp(id, ben);
        assertThat(text(file(id, ben))).doesNotContain("VALARM");
        Pages.redirect(pages.post(ben, "/account/calendar", Map.of("alarm", "HALF_AN_HOUR")));
        assertThat(text(file(id, ben))).contains("BEGIN:VALARM", "TRIGGER:-PT30M");
        assertThat(text(fetch(address()))).contains("TRIGGER:-PT30M");
    }

    @Test
    @DisplayName("The page of a workshop offers its file to those with a seat; T5: nobody else gets it")
    void file() {
        WorkshopId id = workshop(8);
        assertThat(pages.page(ben, "/workshops/" + id).select("a[href$=calendar.ics]"))
                .isEmpty();
        assertThat(file(id, ben)).hasStatus(HttpStatus.NOT_FOUND);
        signUps.signUp(id, ben);
        assertThat(pages.page(ben, "/workshops/" + id).select("a[href$=calendar.ics]"))
                .hasSize(1);
        assertThat(text(file(id, ben))).contains("METHOD:PUBLISH", "BEGIN:VTIMEZONE", "TZID:Europe/Paris");
    }

    private WorkshopId workshop(int capacity) {
        return world.published(
                community.id(),
                community.steward(),
                WorkshopWorld.plan(capacity, Instant.now().plus(Duration.ofDays(10))));
    }

    /** Of the feed, as its page shows it this once. */
    private String address() {
        MvcTestResult made = pages.post(ben, "/account/calendar/address", Map.of());
        assertThat(made).hasStatusOk();
        String address = Pages.read(made).select("input[readonly]").val();
        return address.substring(address.indexOf("/calendars/"));
    }

    private MvcTestResult file(WorkshopId id, PersonId person) {
        return pages.get(person, "/workshops/" + id + "/calendar.ics");
    }

    private MvcTestResult fetch(String address) {
        return browser.get().uri(address).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
