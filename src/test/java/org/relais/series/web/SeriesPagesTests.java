package org.relais.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.community.Standing;
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
@DisplayName("S75–S77: workshops that come back")
class SeriesPagesTests {

    private static final Map<String, String> FOUR_WEEKS =
            Map.of("cadence", "WEEKS", "every", "1", "ending", "COUNT", "count", "4");

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    JdbcClient database;

    Inhabited community;
    WorkshopId first;
    String here;

    @BeforeEach
    void aWorkshop() {
        community = communities.community();
        first = world.published(community.id(), community.steward());
        here = "/workshops/" + first;
    }

    @Test
    @DisplayName("S112: each links to the one before and the next one; a form sent twice plans one series")
    void begins() {
        var before = pages.page(community.steward(), here);
        assertThat(before.select("a[href='" + here + "/series/new']")).hasSize(1);
        Document days = Pages.read(pages.post(community.steward(), here + "/series", with("act", "days")));
        assertThat(days.select("ol.series li")).hasSize(4);
        assertThat(all()).isEmpty();

        begin();
        begin();

        assertThat(all()).hasSize(4);
        Document second = pages.page(community.member(), "/workshops/" + all().get(1));
        assertThat(second.select("#series-title").text()).isEqualTo("Workshop 2 of 4 in a series");
        assertThat(second.select("#series [rel=prev]").attr("href")).isEqualTo(here);
        assertThat(second.select("#series [rel=next]").attr("href")).isEqualTo("/workshops/" + all().get(2));
        assertThat(second.select("#series li a")).hasSize(4);
        assertThat(second.select("#series form")).isEmpty();
    }

    @Test
    @DisplayName("Drafts come back as drafts, which only those who plan them see in the chain (T9)")
    void drafts() {
        WorkshopId draft = world.draft(community.id(), community.member());
        pages.post(community.member(), "/workshops/" + draft + "/series", FOUR_WEEKS);
        pages.post(community.member(), "/workshops/" + draft + "/publication", Map.of("announce", "false"));

        assertThat(pages.page(community.member(), "/workshops/" + draft).select("#series li a"))
                .hasSize(4);
        var other = communities.join(community.id(), "Eve Member", Standing.MEMBER);
        assertThat(pages.page(other, "/workshops/" + draft).select("#series li a"))
                .hasSize(1);
    }

    @Test
    @DisplayName("A change is for one only, or also for those that follow; what was changed by hand stays")
    void changes() {
        begin();
        List<String> all = all();
        change(all.get(2), Map.of("title", "By hand"), "ONE");
        assertThat(titles())
                .containsExactly(
                        "From admission to the first scan",
                        "From admission to the first scan",
                        "By hand",
                        "From admission to the first scan");

        change(all.get(1), Map.of("title", "Queues, drawn", "place", "Room 7"), "FOLLOWING");

        assertThat(titles())
                .containsExactly("From admission to the first scan", "Queues, drawn", "By hand", "Queues, drawn");
        assertThat(database.sql("select place from workshop w join series_workshop o on o.workshop_id = w.id"
                                + " where o.series_id = (select series_id from series_workshop where workshop_id = ?)"
                                + " order by o.position")
                        .param(first.value())
                        .query(String.class)
                        .list())
                .containsExactly("Room 12", "Room 7", "Room 7", "Room 7");
    }

    @Test
    @DisplayName(
            "The choice is offered where something follows, to those who may change it, and stays when the form is refused")
    void choice() {
        assertThat(form(here).select("[name=reach]")).isEmpty();
        begin();
        assertThat(form("/workshops/" + all().get(3)).select("[name=reach]")).isEmpty();
        Map<String, String> typed = WorkshopForms.typed(form(here));
        typed.putAll(Map.of("title", "", "reach", "FOLLOWING"));
        Document refused = Pages.read(pages.post(community.steward(), here + "/plan", typed));
        assertThat(refused.select("[name=reach][checked]").val()).isEqualTo("FOLLOWING");
    }

    @Test
    @DisplayName("Another day moves those that follow, except the one that was moved by hand")
    void moves() {
        begin();
        List<String> all = all();
        String hand = day(all.get(2)).plusDays(2).toString();
        change(all.get(2), Map.of("date", hand), "ONE");

        change(
                here.substring("/workshops/".length()),
                Map.of("date", day(all.get(0)).plusDays(1).toString()),
                "FOLLOWING");

        assertThat(day(all.get(1))).isEqualTo(day(all.get(0)).plusWeeks(1));
        assertThat(day(all.get(2))).isEqualTo(LocalDate.parse(hand));
        assertThat(day(all.get(3))).isEqualTo(day(all.get(0)).plusWeeks(3));
    }

    @Test
    @DisplayName("Ending calls off what follows and leaves the rest")
    void ends() {
        begin();
        Pages.redirect(pages.post(community.steward(), "/workshops/" + all().get(1) + "/series/ending", Map.of()));

        assertThat(database.sql("select state from workshop w join series_workshop o on o.workshop_id = w.id"
                                + " where o.series_id = (select series_id from series_workshop where workshop_id = ?)"
                                + " order by o.position")
                        .param(first.value())
                        .query(String.class)
                        .list())
                .containsExactly("PUBLISHED", "PUBLISHED", "CANCELLED", "CANCELLED");
        assertThat(pages.page(community.member(), here).select("#series li a")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKS, 0, COUNT, 4, '', every",
        "WEEKS, 1e9, COUNT, 4, '', every",
        "WEEKS, 1, COUNT, 53, '', count",
        "WEEKS, 1, COUNT, 1, '', count",
        "WEEKS, 1, DAY, 4, '', until",
        "WEEKS, 1, DAY, 4, 2020-01-01, until",
        "WEEKS, 1, DAY, 4, 2999-12-31, until",
        "DAILY, 1, COUNT, 4, '', cadence"
    })
    void saysBesideTheFieldWhatCannotBe(
            String cadence, String every, String ending, String count, String until, String field) {
        var answer = pages.post(
                community.steward(),
                here + "/series",
                Map.of("cadence", cadence, "every", every, "ending", ending, "count", count, "until", until));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(answer).select("#" + field + "-error")).hasSize(1);
        assertThat(all()).isEmpty();
    }

    private void begin() {
        Pages.redirect(pages.post(community.steward(), here + "/series", FOUR_WEEKS));
    }

    private Document form(String workshop) {
        return pages.page(community.steward(), workshop + "/edit");
    }

    private void change(String workshop, Map<String, String> changes, String reach) {
        Map<String, String> typed = WorkshopForms.typed(form("/workshops/" + workshop));
        typed.putAll(changes);
        typed.put("reach", reach);
        Pages.redirect(pages.post(community.steward(), "/workshops/" + workshop + "/plan", typed));
    }

    private static Map<String, String> with(String name, String value) {
        var more = new TreeMap<>(FOUR_WEEKS);
        more.put(name, value);
        return more;
    }

    private LocalDate day(String workshop) {
        return LocalDate.parse(
                form("/workshops/" + workshop).select("[name=date]").val());
    }

    private List<String> all() {
        return database.sql("select workshop_id::text from series_workshop where series_id ="
                        + " (select series_id from series_workshop where workshop_id = ?) order by position")
                .param(first.value())
                .query(String.class)
                .list();
    }

    private List<String> titles() {
        return all().stream()
                .map(workshop ->
                        form("/workshops/" + workshop).select("[name=title]").val())
                .toList();
    }
}
