package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("The pages of workshops")
class WorkshopPagesTests {

    private static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS);

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    JdbcClient jdbc;

    Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("A community without workshops is told what to do")
    void empty() {
        Document page = pages.page(community.member(), list());
        assertThat(page.select(".empty a").attr("href")).isEqualTo(list() + "/new");
        assertThat(page.select(".btn.primary")).hasSize(1);
    }

    @Test
    @DisplayName("T9: the list shows drafts only to those who plan them")
    void listed() {
        world.draft(community.id(), community.steward());
        WorkshopId upcoming = world.published(community.id(), community.steward());
        world.closed(community.id(), community.steward());
        world.cancelled(community.id(), community.steward());

        assertThat(pages.page(community.steward(), list())
                        .select("main section h2")
                        .eachText())
                .containsExactly("Drafts", "Upcoming", "Held");
        Document page = pages.page(community.member(), list());
        assertThat(page.select("main section h2").eachText()).containsExactly("Upcoming", "Held");
        assertThat(page.select("[aria-labelledby=upcoming] .cover").eachAttr("href"))
                .containsExactly("/workshops/" + upcoming);
    }

    @Test
    @DisplayName("Workshops that were held come page by page, latest first; those of others are no place to begin")
    void paged() {
        List<String> latestFirst = IntStream.range(0, 22)
                .mapToObj(days -> held(days))
                .map(id -> "/workshops/" + id)
                .toList();
        Document first = pages.page(community.member(), list());
        assertThat(held(first)).isEqualTo(latestFirst.subList(0, 20));

        Document second = pages.page(
                community.member(), first.select(".pagination [rel=next]").attr("href"));
        assertThat(held(second)).isEqualTo(latestFirst.subList(20, 22));
        assertThat(second.select("main section h2").eachText()).containsExactly("Held");
        assertThat(second.select(".pagination a").eachAttr("href")).containsExactly(list());

        Inhabited others = communities.community();
        WorkshopId theirs = world.closed(others.id(), others.steward());
        assertThat(held(pages.page(community.member(), list() + "?before=" + theirs)))
                .isEmpty();
    }

    private WorkshopId held(int daysAgo) {
        WorkshopId id = world.closed(community.id(), community.steward());
        jdbc.sql("update workshop set began_at = now() - make_interval(days => ?) where id = ?")
                .params(daysAgo, id.value())
                .update();
        return id;
    }

    private static List<String> held(Document page) {
        return page.select("[aria-labelledby=held] .cover").eachAttr("href");
    }

    @Test
    @DisplayName(
            "A deliverable is planned until whoever led the workshop says that it exists; the real length is shown")
    void delivered() {
        WorkshopId id = world.closed(community.id(), community.steward());
        jdbc.sql("update workshop set began_at = now() - interval '6 minutes', closed_at = now() where id = ?")
                .param(id.value())
                .update();
        assertThat(pages.page(community.member(), list())
                        .select(".workshop-card")
                        .text())
                .contains("Planned: A map of the three longest queues", "6 min");
        assertThat(pages.page(community.member(), "/workshops/" + id).select("form[action$=/delivery]"))
                .isEmpty();
        assertThat(pages.post(community.member(), "/workshops/" + id + "/delivery", Map.of("outcome", "PRODUCED")))
                .hasStatus(HttpStatus.NOT_FOUND);

        pages.post(community.steward(), "/workshops/" + id + "/delivery", Map.of("outcome", "PRODUCED"));

        assertThat(pages.page(community.steward(), "/workshops/" + id)
                        .select("form[action$=/delivery] [aria-pressed=true]")
                        .val())
                .isEqualTo("PRODUCED");
        assertThat(pages.page(community.member(), list())
                        .select(".workshop-card")
                        .text())
                .contains("What came out: A map of the three longest queues");
    }

    @Test
    @DisplayName("A workshop whose time passed without a room waits for a decision")
    void unopened() {
        WorkshopId id = world.published(community.id(), community.steward());
        jdbc.sql("update workshop set starts_at = now() - interval '2 hours' where id = ?")
                .param(id.value())
                .update();
        assertThat(pages.page(community.steward(), list()).select("[aria-labelledby=unopened] .cover"))
                .hasSize(1);
    }

    @Test
    @DisplayName("A member takes a seat and a role with one click each, and lets them go")
    void seatAndRole() {
        String workshop = address(world.published(community.id(), community.steward()));
        assertThat(pages.page(community.member(), workshop).select("#roles ~ ul button"))
                .isEmpty();

        Pages.redirect(pages.post(community.member(), workshop + "/sign-up", Map.of()));
        Pages.redirect(pages.post(community.member(), workshop + "/roles", Map.of("role", "FACILITATOR")));
        Document mine = pages.page(community.member(), workshop);
        assertThat(mine.select(".seat").text()).contains("You have a seat").contains("1 of 8 seats");
        assertThat(mine.select(".roles .now h3").text()).isEqualTo("Facilitator");
        assertThat(mine.select("form[action$=/room]")).hasSize(1);

        Pages.redirect(pages.post(community.member(), workshop + "/sign-up/withdrawal", Map.of()));
        Document after = pages.page(community.member(), workshop);
        assertThat(after.select(".roles .now")).isEmpty();
        assertThat(after.select("form[action$=/room]")).isEmpty();
    }

    @Test
    @DisplayName("A full workshop says so, and offers the waiting list")
    void full() {
        String workshop =
                address(world.published(community.id(), community.steward(), WorkshopWorld.plan(2, TOMORROW)));
        PersonId third = communities.join(community.id(), "Dan Third", Standing.MEMBER);
        pages.post(community.steward(), workshop + "/sign-up", Map.of());
        pages.post(community.member(), workshop + "/sign-up", Map.of());

        Document page = pages.page(third, workshop);
        assertThat(page.select(".seat").text()).contains("All seats are taken");
        assertThat(page.select("form[action$=/sign-up] > button").text()).isEqualTo("Join the waiting list");
        Pages.redirect(pages.post(third, workshop + "/sign-up", Map.of()));
        assertThat(pages.page(third, workshop).select(".seat").text())
                .contains("2 of 2 seats")
                .contains("number 1 on the waiting list");
    }

    @Test
    @DisplayName("Names of participants are for those who come and those who plan")
    void names() {
        String workshop = address(world.published(community.id(), community.steward()));
        pages.post(community.member(), workshop + "/sign-up", Map.of());
        PersonId other = communities.join(community.id(), "Dan Other", Standing.MEMBER);

        assertThat(pages.page(community.steward(), workshop).text()).contains("Ben Member");
        assertThat(pages.page(community.member(), workshop).text()).contains("Ben Member");
        assertThat(pages.page(other, workshop).text()).doesNotContain("Ben Member");
    }

    @Test
    @DisplayName("T21: reading a workshop, its form or the list changes nothing")
    void reading() {
        WorkshopId id = world.published(community.id(), community.steward());
        String before = row(id);
        pages.page(community.steward(), address(id));
        pages.page(community.steward(), address(id) + "/edit");
        pages.page(community.member(), list());
        assertThat(row(id)).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "Each state has its one act: the room while it is open, the minutes afterwards, nothing when called off")
    void states() {
        String live = address(world.live(community.id(), community.steward()));
        String closed = address(world.closed(community.id(), community.steward()));
        String cancelled = address(world.cancelled(community.id(), community.steward()));
        assertThat(pages.page(community.member(), live).select(".seat .primary").attr("href"))
                .isEqualTo(live + "/room");
        assertThat(pages.page(community.member(), closed)
                        .select(".seat .primary")
                        .attr("href"))
                .isEqualTo(closed + "/minutes");
        assertThat(pages.page(community.member(), cancelled).select(".seat .btn"))
                .isEmpty();
        assertThat(pages.get(community.steward(), cancelled + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String row(WorkshopId id) {
        return jdbc.sql("select w::text || (select count(*) from sign_up) from workshop w where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private String list() {
        return "/communities/" + community.id() + "/workshops";
    }

    private static String address(WorkshopId id) {
        return "/workshops/" + id;
    }
}
