package org.relais.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.WorkshopForms;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Starting from something that works, and keeping it for others")
class TemplatePagesTests {

    private static final Map<String, String> SAID = Map.of(
            "name", "Map of queues",
            "summary", "We draw where the work waits.",
            "occasion", "Delays grow.",
            "pitfalls", "A name on a queue\n\nFive constraints");

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    JdbcClient jdbc;

    Inhabited community;
    WorkshopId workshop;
    String base;

    @BeforeEach
    void aWorkshop() {
        community = communities.community();
        workshop = world.closed(community.id(), community.steward());
        base = "/communities/" + community.id();
    }

    @Test
    @DisplayName("S52: everything to start from is one click away; nothing is asked twice")
    void start() {
        pages.post(community.member(), "/workshops/" + workshop + "/template", SAID);

        var start = pages.page(community.member(), base + "/workshops/new");

        assertThat(start.select("a.btn.primary").attr("href")).isEqualTo(base + "/workshops/new/shipped/lean-coffee");
        assertThat(start.select("a[href='" + base + "/workshops/new/empty']")).hasSize(1);
        assertThat(start.select("a[href^='" + base + "/workshops/new/shipped/']"))
                .hasSize(10);
        assertThat(start.select("a[href^='" + base + "/workshops/new/template/']")
                        .text())
                .isEqualTo("Map of queues");
        assertThat(start.select("a[href='" + base + "/workshops/new/workshop/" + workshop + "']"))
                .hasSize(1);
        start.select("a[href^='" + base + "/workshops/new/']")
                .eachAttr("href")
                .forEach(path -> pages.page(community.member(), path));
    }

    @Test
    @DisplayName("The usual hour needs a day and a place to be published; the page says what it was planned from")
    void theUsualHour() {
        var typed = WorkshopForms.typed(pages.page(community.member(), base + "/workshops/new/shipped/lean-coffee"));
        assertThat(typed).containsEntry("minutes", "60").containsEntry("from", "shipped/lean-coffee");
        typed.put("date", "2099-11-24");
        typed.put("place", "Room 12");
        String draft = Pages.redirect(pages.post(community.member(), base + "/workshops", typed));

        Pages.redirect(pages.post(community.member(), draft + "/publication", Map.of("announce", "false")));

        var page = pages.page(community.member(), draft);
        assertThat(page.select("a[href$='/templates/shipped/lean-coffee']").text())
                .isEqualTo("Lean Coffee, version 1");
        assertThat(page.text()).doesNotContain("Could be better");
    }

    @Test
    @DisplayName("Retired ones are listed by name, page by page; those of others are no place to go on from")
    void retired() {
        String template = made();
        jdbc.sql("update template set retired_at = now() where id = ?")
                .param(UUID.fromString(template.substring(template.lastIndexOf('/') + 1)))
                .update();
        IntStream.range(0, 31).forEach(n -> another(template, "Template %02d".formatted(n)));

        Document first = pages.page(community.member(), base + "/templates");
        assertThat(first.select("[aria-labelledby=retired] li")).hasSize(30);
        assertThat(first.select("[aria-labelledby=shipped] li")).isNotEmpty();
        String next = first.select(".pagination [rel=next]").attr("href");
        Document second = pages.page(community.member(), next);
        assertThat(second.select("main section h2").eachText()).containsExactly("Retired");
        assertThat(second.select("[aria-labelledby=retired] h3").eachText())
                .containsExactly("Template 29", "Template 30");
        assertThat(second.select(".pagination a").eachAttr("href")).containsExactly(base + "/templates");

        Inhabited others = communities.community();
        String elsewhere = "/communities/" + others.id() + "/templates";
        assertThat(pages.page(others.member(), next.replace(base + "/templates", elsewhere))
                        .select("[aria-labelledby=retired] li"))
                .isEmpty();
    }

    /** A retired copy of a template under another name. */
    private void another(String template, String name) {
        UUID made = Ids.next();
        jdbc.sql("""
                        with original as (select * from template where id = :of), copy as (
                            insert into template (id, community_id, made_by, made_at, retired_at)
                            select :made, community_id, made_by, made_at, now() from original returning id)
                        insert into template_version (id, template_id, number, name, summary, occasion, group_size, pitfalls,
                                                      change, blueprint, saved_by, saved_at)
                        select :version, :made, number, :name, summary, occasion, group_size, pitfalls, change, blueprint,
                               saved_by, saved_at
                          from template_version, copy where template_id = :of
                        """)
                .param("of", UUID.fromString(template.substring(template.lastIndexOf('/') + 1)))
                .param("made", made)
                .param("version", Ids.next())
                .param("name", name)
                .update();
    }

    @Test
    @DisplayName("A copy takes the design and leaves day, people and topics")
    void copy() {
        var typed = WorkshopForms.typed(pages.page(community.member(), base + "/workshops/new/workshop/" + workshop));
        assertThat(typed)
                .containsEntry("title", "From admission to the first scan")
                .containsEntry("date", "")
                .containsEntry("place", "")
                .containsEntry("steps[1].title", "Lean Coffee");
        typed.put("date", "2099-11-24");
        String draft = Pages.redirect(pages.post(community.member(), base + "/workshops", typed));
        assertThat(pages.page(community.member(), draft).select("a[href='/workshops/" + workshop + "']"))
                .hasSize(1);
    }

    @Test
    @DisplayName("A copy of a draft that is not mine, or of another community, is not there")
    void foreign() {
        WorkshopId draft = world.draft(community.id(), community.steward());
        Inhabited elsewhere = communities.community();
        WorkshopId foreign = world.published(elsewhere.id(), elsewhere.steward());
        for (var path : new String[] {
            "/workshops/new/workshop/" + draft,
            "/workshops/new/workshop/" + foreign,
            "/workshops/new/workshop/none",
            "/workshops/new/template/none",
            "/workshops/new/shipped/none",
            "/workshops/new/none/none"
        }) {
            assertThat(pages.get(community.member(), base + path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    @DisplayName("T23: saved, said anew, used in between: each page shows its own version, and the workshop says which")
    void versions() {
        String template = made();
        var use =
                pages.page(community.member(), template).select("a.btn.primary").attr("href");
        var typed = WorkshopForms.typed(pages.page(community.member(), use));
        typed.put("date", "2099-11-24");
        String draft = Pages.redirect(pages.post(community.member(), base + "/workshops", typed));

        var edit = new TreeMap<>(SAID);
        edit.putAll(Map.of("version", "1", "name", "Queues, drawn", "change", "A shorter opening"));
        Pages.redirect(pages.post(community.steward(), template + "/versions", edit));

        assertThat(pages.page(community.member(), draft).text()).contains("Map of queues, version 1", "newer version");
        assertThat(pages.page(community.member(), template).text())
                .contains("Queues, drawn", "New since you used it (version 1)", "A shorter opening");
        assertThat(pages.page(community.member(), template + "/versions/1").text())
                .contains("Map of queues", "there is a version 2");
        assertThat(pages.get(community.member(), template + "/versions/3")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSecondOfTwoEditsAtOnceSeesBoth() {
        String template = made();
        var first = new TreeMap<>(SAID);
        first.putAll(Map.of("version", "1", "name", "First"));
        pages.post(community.steward(), template + "/versions", first);
        var second = new TreeMap<>(SAID);
        second.putAll(Map.of("version", "1", "name", "Second"));

        var answer = pages.post(community.member(), template + "/versions", second);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        var page = Pages.read(answer);
        assertThat(page.select("#conflict").text()).contains("First");
        assertThat(page.select("[name=name]").val()).isEqualTo("Second");
        second.put("version", page.select("[name=version]").val());
        Pages.redirect(pages.post(community.member(), template + "/versions", second));
    }

    @Test
    @DisplayName("A design becomes the next version of a template that is there")
    void nextVersionFromAWorkshop() {
        String template = made();
        var form = pages.page(
                community.member(),
                "/workshops/" + workshop + "/template?of=" + template.substring("/templates/".length()));
        assertThat(form.select("[name=name]").val()).isEqualTo("Map of queues");
        String action = form.select("form:has([name=summary])").attr("action");
        var typed = new TreeMap<>(SAID);
        typed.putAll(Map.of("version", "1", "change", "Tried with twelve people"));

        assertThat(Pages.redirect(pages.post(community.member(), action, typed)))
                .isEqualTo(template);
        assertThat(pages.page(community.member(), template).text()).contains("Tried with twelve people");
    }

    @Test
    void whatIsMissingOrTooMuchIsSaidBesideItsField() {
        var answer = pages.post(
                community.member(),
                "/workshops/" + workshop + "/template",
                Map.of("name", "", "summary", "Kept", "pitfalls", "x\n".repeat(9)));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Pages.read(answer);
        assertThat(page.select("[name=name]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("[name=pitfalls]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("[name=summary]").text()).isEqualTo("Kept");
    }

    @Test
    @DisplayName("A template retired meanwhile: a clear sentence, another choice, nothing lost")
    void retiredMeanwhile() {
        String template = made();
        var use =
                pages.page(community.member(), template).select("a.btn.primary").attr("href");
        Pages.redirect(pages.post(community.member(), template + "/retirement", Map.of()));

        assertThat(Pages.redirect(pages.get(community.member(), use))).isEqualTo(base + "/workshops/new");
        assertThat(pages.page(community.member(), template).text()).contains("This template was retired");
        assertThat(pages.page(community.member(), base + "/templates")
                        .select("#retired + p + ul")
                        .text())
                .contains("Map of queues");
        Pages.redirect(pages.post(community.steward(), template + "/retirement/withdrawal", Map.of()));
        assertThat(pages.page(community.member(), use).select("form.workshop-form"))
                .hasSize(1);
    }

    private String made() {
        return Pages.redirect(pages.post(community.member(), "/workshops/" + workshop + "/template", SAID));
    }
}
