package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopForms;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The pages that plan a workshop")
class PlanPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    TopicWorld topics;

    Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("A new workshop starts with an hour that works; twice sent it is one draft")
    void drafting() {
        TopicId topic = topics.topic(community.id(), community.member());
        Map<String, String> typed = proposal();
        typed.put("topics", topic.toString());

        String draft = Pages.redirect(pages.post(community.member(), list(), typed));

        assertThat(Pages.redirect(pages.post(community.member(), list(), typed)))
                .isEqualTo(draft);
        Document page = pages.page(community.member(), draft);
        assertThat(page.select(".programme strong").eachText()).hasSize(3);
        assertThat(page.select(".programme .start").eachText()).containsExactly("14:00", "14:08", "14:48");
        assertThat(page.text()).contains("Why do reports wait three days?").contains("Draft");
    }

    @Test
    @DisplayName("What is refused comes back as it was typed, with the reason beside its field")
    void refused() {
        Map<String, String> typed = proposal();
        typed.putAll(Map.of(
                "title", "",
                "date", "2020-01-01",
                "zone", "Mars/Olympus",
                "minutes", "nine",
                "link", "http://example.org",
                "capacity", "501",
                "steps[1].minutes", "0",
                "intention", "Kept <b>as typed</b>"));

        MvcTestResult answer = pages.post(community.member(), list(), typed);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(answer);
        assertThat(page.select("#errors a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#zone", "#minutes", "#link", "#capacity", "#steps[1].minutes");
        assertThat(page.select("#intention").val()).isEqualTo("Kept <b>as typed</b>");
        typed.putAll(Map.of("title", "Queues", "zone", "Europe/Paris", "minutes", "60"));
        assertThat(Pages.read(pages.post(community.member(), list(), typed))
                        .select("#date-error")
                        .text())
                .contains("passed");
    }

    @Test
    @DisplayName("R6.1: the buttons of the agenda keep all that was typed and sum up anew, without scripts")
    void agenda() {
        Map<String, String> typed = proposal();
        typed.putAll(Map.of("title", "Kept", "steps[1].minutes", "50", "act", "down-0"));

        Document moved = Pages.read(pages.post(community.member(), list() + "/agenda", typed));

        assertThat(moved.select("#title").val()).isEqualTo("Kept");
        assertThat(moved.select("[data-start]").eachText()).containsExactly("14:00", "14:50", "14:58");
        assertThat(moved.select("[data-total]").text()).isEqualTo("70");
        assertThat(moved.select("[data-when=over]").hasAttr("hidden")).isFalse();
        assertThat(moved.select("[data-excess]").text()).isEqualTo("10");

        Map<String, String> shorter = WorkshopForms.typed(moved);
        shorter.put("act", "remove-0");
        Document removed = Pages.read(pages.post(community.member(), list() + "/agenda", shorter));
        assertThat(removed.select("[data-agenda-row]")).hasSize(2);
        assertThat(removed.select("[data-when=over]").hasAttr("hidden")).isTrue();
    }

    @Test
    @DisplayName("Steps that no browser sends are no reason to stumble")
    void oddSteps() {
        for (String name : List.of(
                "steps[7].title",
                "steps[255].title",
                "steps[100000].title",
                "steps[x].title",
                "steps[0",
                "steps[",
                "steps")) {
            Map<String, String> typed = proposal();
            typed.put(name, "Odd");
            MvcTestResult answer = pages.post(community.member(), list(), typed);
            assertThat(answer.getResponse().getStatus()).as(name).isIn(302, 400, 422);
        }
    }

    @Test
    @DisplayName("A time that the clocks skip moves on, and the page says so")
    void skippedTime() {
        Map<String, String> typed = proposal();
        typed.putAll(Map.of("date", "2037-03-29", "time", "02:30"));

        String draft = Pages.redirect(pages.post(community.member(), list(), typed));

        assertThat(pages.page(community.member(), draft).select(".ticket-stub").text())
                .contains("03:30");
    }

    @Test
    @DisplayName("R6.3: publishing leads to the fields that are empty")
    void gate() {
        Map<String, String> typed = proposal();
        typed.putAll(Map.of("intention", "", "benefit", "", "deliverables[0].name", ""));
        String draft = Pages.redirect(pages.post(community.member(), list(), typed));
        assertThat(pages.page(community.member(), draft)
                        .select(".planner .ticks a")
                        .eachAttr("href"))
                .contains(draft + "/edit#intention", draft + "/edit#place");

        MvcTestResult answer = pages.post(community.member(), draft + "/publication", Map.of());

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(answer).select("#errors a").eachAttr("href"))
                .containsExactlyInAnyOrder("#intention", "#deliverables[0].name", "#benefit", "#place");
    }

    @Test
    @DisplayName("R6.3: a published workshop keeps saying what it must")
    void staysWhole() {
        WorkshopId id = world.published(community.id(), community.steward());
        Map<String, String> typed = WorkshopForms.typed(pages.page(community.steward(), address(id) + "/edit"));
        typed.put("benefit", " ");
        MvcTestResult answer = pages.post(community.steward(), address(id) + "/plan", typed);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(answer).select("#benefit-error")).isNotEmpty();
    }

    @Test
    @DisplayName("A stale edit shows both plans and changes nothing")
    void stale() {
        WorkshopId id = world.published(community.id(), community.steward());
        Map<String, String> first = WorkshopForms.typed(pages.page(community.steward(), address(id) + "/edit"));
        Map<String, String> second = new TreeMap<>(first);
        first.put("title", "First wins");
        second.put("title", "Second comes");

        Pages.redirect(pages.post(community.steward(), address(id) + "/plan", first));
        MvcTestResult answer = pages.post(community.steward(), address(id) + "/plan", second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Pages.read(answer).select("#conflict").text()).contains("First wins");
        assertThat(Pages.read(answer).select("[name=title]").val()).isEqualTo("Second comes");
        assertThat(pages.page(community.steward(), address(id)).select("h1").text())
                .isEqualTo("First wins");
    }

    private Map<String, String> proposal() {
        Map<String, String> typed =
                WorkshopForms.typed(pages.page(community.member(), list() + "/new/shipped/lean-coffee"));
        typed.putAll(Map.of("title", "Queues", "date", "2037-12-01"));
        return typed;
    }

    private String list() {
        return "/communities/" + community.id() + "/workshops";
    }

    private static String address(WorkshopId id) {
        return "/workshops/" + id;
    }
}
