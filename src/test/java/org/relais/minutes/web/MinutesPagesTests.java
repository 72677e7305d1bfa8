package org.relais.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.Decisions;
import org.relais.minutes.Minutes;
import org.relais.people.Actor;
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

    @Autowired
    Decisions decisions;

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
    @DisplayName("T16: a stale save answers 409 with both texts, what differs, and a field that holds both")
    void aStaleSaveShowsBothTexts() {
        assertThat(post("", "The start\nThe first text", "-1")).hasStatus3xxRedirection();
        assertThat(post("", "The start\nThe second text", "-1"))
                .hasStatus(409)
                .bodyText()
                .contains("The start\nThe first text\nThe second text</textarea>")
                .containsPattern("<del>[^/]*/span> <span>The first text</span></del>")
                .containsPattern("<ins>[^/]*/span> <span>The second text</span></ins>")
                .contains("name=\"version\" value=\"0\"")
                .contains("data-draft-newer");
        assertThat(post("", "The start\nBoth texts", "0")).hasStatus3xxRedirection();
        assertThat(minutes.enter(workshop, community.member()).body()).isEqualTo("The start\nBoth texts");
    }

    @Test
    void aSaveThatWasSentTwiceIsNoConflict() {
        assertThat(post("", "The text", "-1")).hasStatus3xxRedirection();
        assertThat(post("", "The text", "-1")).hasStatus3xxRedirection();
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

    @Test
    void whatHappenedMayBeTooMuchForOneText() {
        String statement = "a".repeat(300);
        for (int i = 0; i < 170; i++) {
            decisions.record(community.id(), workshop, Actor.of(community.steward()), "Ana", statement);
        }
        write("By hand");

        assertThat(post("/generation", "", "0")).hasRedirectedUrl(address("/generation"));
        assertThat(minutes.enter(workshop, community.member()).body()).isEqualTo("By hand");
    }

    @Test
    @DisplayName("T17: finalising, taking back, versions and what changed between them")
    void versions() {
        assertThat(get("/finalisation"))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>Agenda</h2>")
                .doesNotContain("name=\"tell\"");
        assertThat(post("/finalisation", "", "-1")).hasRedirectedUrl(address(""));
        assertThat(get("")).bodyText().contains("Version 1").doesNotContain(address("/finalisation\""));
        write(0, "Another text");
        assertThat(get("/finalisation")).bodyText().contains("name=\"tell\"");
        assertThat(post("/finalisation", "", "0")).hasRedirectedUrl(address("/finalisation"));
        assertThat(post("/finalisation", "", "1")).hasRedirectedUrl(address(""));

        assertThat(get("/versions/1")).hasStatusOk().bodyText().contains("<h2>Agenda</h2>");
        assertThat(get("/versions/2")).hasStatusOk().bodyText().contains("Another text");
        assertThat(get("/versions/3")).hasStatus(404);
        assertThat(get("/versions?from=1&to=2")).hasStatusOk().bodyText().contains("<span>Another text</span></ins>");
        assertThat(get("/versions?from=1&to=7")).hasStatus(404);
        assertThat(post("/finalisation/withdrawal", "", "1")).hasRedirectedUrl(address(""));
        assertThat(get("")).bodyText().contains("Version 2");
        assertThat(post("/finalisation/withdrawal", "", "2")).hasRedirectedUrl(address(""));
        assertThat(get("/versions")).bodyText().contains("Version 2, taken back");
    }

    private void write(long version, String body) {
        minutes.write(workshop, community.steward(), version, body);
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
