package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
        String locked = after(50);
        typed.put("steps[2].lockedAt", locked);

        Pages.redirect(pages.post(community.steward(), workshop + "/plan", typed));

        assertThat(form()).containsAllEntriesOf(everySaid()).containsEntry("steps[2].lockedAt", locked);
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

    @Test
    @DisplayName("R6.1: minutes that are none, 200 steps, locked starts outside or against each other: a sentence each")
    void badAgendas() {
        for (String minutes : List.of("0", "-5", "1000000000", "1e9", "")) {
            assertThat(refusal(Map.of("steps[1].minutes", minutes))).containsExactly("#steps[1].minutes");
        }
        assertThat(refusal(Map.of("steps[1].lockedAt", earlier()))).containsExactly("#steps[1].lockedAt");
        assertThat(refusal(Map.of("steps[1].lockedAt", after(30), "steps[2].lockedAt", after(20))))
                .containsExactly("#steps[2].lockedAt");
        assertThat(refusal(Map.of("steps[1].lockedAt", after(8), "steps[2].lockedAt", after(20))))
                .containsExactly("#steps[2].lockedAt");
        Map<String, String> many = new TreeMap<>();
        IntStream.range(3, 200)
                .forEach(index -> many.putAll(Map.of(
                        "steps[" + index + "].title",
                        "Step",
                        "steps[" + index + "].format",
                        "free",
                        "steps[" + index + "].phase",
                        "EXPLORE",
                        "steps[" + index + "].minutes",
                        "1")));
        assertThat(refusal(many)).containsExactly("#steps");
    }

    @Test
    @DisplayName("R6.1: a locked step shows the free time before it; a button makes the rest fit")
    void locked() {
        Map<String, String> typed = form();
        typed.putAll(Map.of("steps[1].minutes", "30", "steps[2].lockedAt", after(45), "act", "preview"));
        Document page = Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        assertThat(page.select("#step-2 [data-free] [data-number]").text()).isEqualTo("7");
        assertThat(page.select("[data-when=over]").hasAttr("hidden")).isTrue();

        typed.putAll(Map.of("steps[1].minutes", "40", "act", "fit"));
        Document fitting = Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        assertThat(fitting.select("[name='steps[1].minutes']").val()).isEqualTo("37");
        assertThat(fitting.select("[data-when=over]").hasAttr("hidden")).isTrue();
    }

    @Test
    @DisplayName("R6.2: advice stands beside what was typed, and never stops a save")
    void advice() {
        Map<String, String> typed = form();
        typed.putAll(Map.of("steps[1].minutes", "42", "act", "preview"));
        Document page = Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        assertThat(page.select("#advice li").eachText())
                .anyMatch(advice -> advice.contains("Shorten “Lean Coffee” by 2 min?"));
        Pages.redirect(pages.post(community.steward(), workshop + "/plan", typed));
    }

    @Test
    @DisplayName("A format is added with its usual minutes; five minutes move from step to step and the sum stays")
    void acts() {
        Map<String, String> typed = form();
        typed.put("act", "add|lean-coffee|EXPLORE|40|Lean Coffee");
        Document added = Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        assertThat(added.select("[name='steps[3].minutes']").val()).isEqualTo("40");

        typed.put("act", "longer-0");
        Document longer = Pages.read(pages.post(community.steward(), workshop + "/agenda", typed));
        assertThat(longer.select("[data-agenda-row] [data-minutes] input").eachAttr("value"))
                .containsExactly("13", "35", "12");
    }

    private List<String> refusal(Map<String, String> changed) {
        Map<String, String> typed = form();
        typed.putAll(changed);
        MvcTestResult answer = pages.post(community.steward(), workshop + "/plan", typed);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Pages.read(answer).select("#errors a").eachAttr("href");
    }

    private String earlier() {
        return start().minusMinutes(30).toString();
    }

    private String after(int minutes) {
        return start().plusMinutes(minutes).toString();
    }

    private LocalTime start() {
        return LocalTime.parse(form().get("time"));
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
                Map.entry("steps[2].roleNote", "Sum up"));
    }

    private Map<String, String> form() {
        return WorkshopForms.typed(pages.page(community.steward(), workshop + "/edit"));
    }
}
