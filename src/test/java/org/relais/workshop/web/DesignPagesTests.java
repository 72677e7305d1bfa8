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
import org.relais.support.WorkshopForms;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The design of a workshop (C6)")
class DesignPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    Inhabited community;
    String workshop;

    @BeforeEach
    void aWorkshop() {
        community = communities.community();
        WorkshopId id = world.published(community.id(), community.steward());
        workshop = "/workshops/" + id;
    }

    @Test
    @DisplayName("C6: all that can be said about a workshop is kept, and participants read it")
    void everything() {
        Map<String, String> typed = form();
        typed.putAll(everySaid());

        Pages.redirect(pages.post(community.steward(), workshop + "/plan", typed));

        assertThat(form()).containsAllEntriesOf(everySaid());
        String page = pages.page(community.member(), workshop).text();
        assertThat(everySaid().values().stream().filter(value -> value.startsWith("Said")))
                .allSatisfy(said -> assertThat(page).contains(said.lines().toList()));
    }

    @Test
    @DisplayName("A line of a list can be added and removed without scripts; empty lines are nothing")
    void lines() {
        Map<String, String> typed = form();
        typed.put("act", "add-deliverables");
        Document more = Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        assertThat(more.select("[name='deliverables[1].name']")).hasSize(1);

        Map<String, String> blank = WorkshopForms.typed(more);
        Pages.redirect(pages.post(community.steward(), workshop + "/plan", blank));
        assertThat(form()).doesNotContainKey("deliverables[1].name");

        typed.put("act", "remove-deliverables-0");
        Document none = Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        assertThat(none.select("[name='deliverables[0].name']").val()).isEmpty();
    }

    @Test
    @DisplayName("What cannot be taken is said beside its field, and nothing that was typed is lost")
    void refused() {
        Map<String, String> typed = form();
        typed.putAll(Map.of(
                "deliverables[0].name", "",
                "deliverables[0].consumer", "The wards",
                "objectives[0].dueOn", "2099-01-01",
                "items[0].text", "Read",
                "items[0].link", "ftp://example.org",
                "data[0].source", "The board",
                "criteria", "a\nb\nc\nd\ne\nf",
                "steps[0].layout", "GROUPS",
                "steps[0].groups", "1000000000",
                "steps[0].size", "3"));
        typed.put("steps[1].minutes", "-5");

        MvcTestResult answer = pages.post(community.steward(), workshop + "/plan", typed);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(answer);
        assertThat(page.select("#errors a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "#deliverables[0].name",
                        "#objectives[0].dueOn",
                        "#items[0].link",
                        "#data[0].metric",
                        "#criteria",
                        "#steps[0].groups",
                        "#steps[1].minutes"));
        Map<String, String> kept = new TreeMap<>(typed);
        assertThat(WorkshopForms.typed(page)).containsAllEntriesOf(kept);
    }

    private static Map<String, String> everySaid() {
        return Map.ofEntries(
                Map.entry("objectives[0].result", "Said: result"),
                Map.entry("objectives[0].measure", "Said: measure"),
                Map.entry("objectives[0].baseline", "Said: baseline"),
                Map.entry("objectives[0].target", "Said: target"),
                Map.entry("objectives[0].leadingIndicator", "Said: leading"),
                Map.entry("objectives[0].business", "Said: business"),
                Map.entry("objectives[0].technical", "Said: technical"),
                Map.entry("objectives[0].quality", "true"),
                Map.entry("deliverables[0].kind", "MAP"),
                Map.entry("deliverables[0].name", "Said: deliverable"),
                Map.entry("deliverables[0].consumer", "Said: consumer"),
                Map.entry("deliverables[0].usableBy", "Said: usable by"),
                Map.entry("criteria", "Said: first\nSaid: second"),
                Map.entry("items[0].text", "Said: preparation"),
                Map.entry("items[0].link", "https://example.org/read"),
                Map.entry("data[0].metric", "Said: metric"),
                Map.entry("data[0].source", "Said: source"),
                Map.entry("data[0].ready", "true"),
                Map.entry("dependencies[0].team", "Said: team"),
                Map.entry("dependencies[0].invited", "true"),
                Map.entry("access", "Said: badge\nSaid: lift"),
                Map.entry("steps[1].layout", "GROUPS"),
                Map.entry("steps[1].groups", "3"),
                Map.entry("steps[1].size", "4"),
                Map.entry("steps[1].artefact", "Twelve cards"),
                Map.entry("steps[1].handsOn", "true"),
                Map.entry("steps[2].oneWay", "true"),
                Map.entry("steps[2].roleNote", "Sum up"),
                Map.entry("steps[2].lockedAt", "14:50"));
    }

    private Map<String, String> form() {
        return WorkshopForms.typed(pages.page(community.steward(), workshop + "/edit"));
    }
}
