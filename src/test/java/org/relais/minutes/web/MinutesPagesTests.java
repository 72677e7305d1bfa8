package org.relais.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.minutes.Minutes;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Persons;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("Pages of the minutes")
class MinutesPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Minutes minutes;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    CommunityWorld.Inhabited community;
    WorkshopId workshop;

    @BeforeEach
    void aClosedWorkshop() {
        community = communities.community();
        workshop = workshops.closed(community.id(), community.steward());
    }

    @Test
    void membersReadThemAndOnlyWritersAreOfferedToEdit() {
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>Agenda</h2>", "/minutes.md")
                .contains("/edit");
        assertThat(browser.get().uri(address("")).with(Persons.as(community.member())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/edit");
    }

    @Test
    void whatWasTypedIsShownWithoutRunning() {
        write("# Ours\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))");

        assertThat(get(""))
                .bodyText()
                .contains("<h2>Ours</h2>", "&lt;script&gt;")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void anEmptyTextComesBackWithItsErrorBesideTheField() {
        assertThat(post("", " ", "-1")).hasStatus(422).bodyText().contains("id=\"body-error\"", "error-summary");
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() {
        String typed = "0123456789".repeat(5_000) + "!";

        assertThat(post("", typed, "-1")).hasStatus(422).bodyText().contains(typed);
    }

    @Test
    @DisplayName("T16: a stale save answers 409 and shows both texts")
    void aStaleSaveShowsBothTexts() {
        assertThat(post("", "The first text", "-1")).hasStatus3xxRedirection();
        assertThat(post("", "The second text", "-1"))
                .hasStatus(409)
                .bodyText()
                .contains("The first text", "The second text", address("/edit"));
    }

    @Test
    void aFormThatLostItsVersionIsStale() {
        assertThat(post("", "A text", null)).hasStatus(409);
        assertThat(post("", "A text", "many")).hasStatus(409);
    }

    @Test
    void theFileIsMarkdownNamedByDayAndTitle() {
        MvcTestResult file = browser.get()
                .uri(address(".md"))
                .with(Persons.as(community.member()))
                .exchange();

        assertThat(file).hasStatusOk().hasContentType("text/markdown;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("-From-admission-to-the-first-scan.md");
        assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8))
                .startsWith("# From admission to the first scan\n\n")
                .contains("## Agenda");
    }

    @Test
    void thereIsNoFileBeforeTheClose() {
        WorkshopId live = workshops.live(community.id(), community.steward());

        assertThat(browser.get().uri("/workshops/" + live + "/minutes.md").with(Persons.as(community.member())))
                .hasStatus(404);
        assertThat(browser.get().uri("/workshops/" + live + "/minutes").with(Persons.as(community.member())))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"empty\"");
    }

    @Test
    void startingAgainShowsWhatGoesAndThenDoesIt() {
        write("By hand");

        assertThat(get("/generation")).hasStatusOk().bodyText().contains("<del>By hand</del>", "<ins>");
        assertThat(post("/generation", "", "5")).hasStatus3xxRedirection().hasRedirectedUrl(address("/generation"));
        assertThat(post("/generation", "", "0")).hasStatus3xxRedirection().hasRedirectedUrl(address(""));
        assertThat(minutes.enter(workshop, community.member()).body()).doesNotContain("By hand");
    }

    private void write(String body) {
        minutes.write(workshop, community.steward(), -1, body);
    }

    private String address(String rest) {
        return "/workshops/" + workshop + "/minutes" + rest;
    }

    private MvcTestResult get(String rest) {
        return browser.get()
                .uri(address(rest))
                .with(Persons.as(community.steward()))
                .exchange();
    }

    private MvcTestResult post(String rest, String body, @Nullable String version) {
        var request = browser.post()
                .uri(address(rest))
                .with(Persons.as(community.steward()))
                .with(csrf())
                .param("body", body);
        return (version == null ? request : request.param("version", version)).exchange();
    }
}
