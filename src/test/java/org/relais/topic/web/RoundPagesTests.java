package org.relais.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.TopicWorld;
import org.relais.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The pages of rounds and of whole lists")
class RoundPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topics;

    CommunityWorld.Inhabited community;
    TopicId topic;

    @BeforeEach
    void aTopic() {
        community = communities.community();
        topic = topics.topic(community.id(), community.steward(), "=Why do reports wait?");
    }

    @Test
    @DisplayName("C2: planned with suggested points, voted, closed, published, read as a table")
    void wholeLife() {
        var form = pages.page(community.steward(), base() + "/rounds/new");
        assertThat(form.select("#budget").val()).isEqualTo("3");
        assertThat(form.select("[name=visibility][checked]").val()).isEqualTo("UNTIL_CLOSED");
        String round = Pages.redirect(pages.post(community.steward(), base() + "/rounds", typed(Map.of())));

        assertThat(pages.page(community.member(), base() + "/topics")
                        .select(".open-round a")
                        .attr("href"))
                .isEqualTo(round);
        assertThat(Pages.redirect(pages.post(community.member(), round + "/topics/" + topic + "/votes", Map.of())))
                .isEqualTo(round + "#topic-" + topic);
        var ballot = pages.page(community.member(), round);
        assertThat(ballot.select(".mine .num").text()).isEqualTo("1");
        assertThat(ballot.select(".score")).isEmpty();

        pages.post(community.steward(), round + "/closing", Map.of());
        pages.post(community.steward(), round + "/publication", Map.of());

        var result = pages.page(community.member(), round);
        assertThat(result.select("tbody tr").text()).isEqualTo("1st =Why do reports wait? 1 1");
        assertThat(pages.get(community.member(), round + "/result.csv"))
                .bodyText()
                .contains("Rank,Topic,Points,People,State", "1,'=Why do reports wait?,1,1,To vote")
                .doesNotContain("Ben Member", "Ana Steward");
    }

    @Test
    @DisplayName("A refused round comes back with what was typed and sentences beside the fields")
    void refused() {
        MvcTestResult refused = pages.post(
                community.steward(),
                base() + "/rounds",
                typed(Map.of("title", "", "closesOn", "2020-01-01", "budget", "21", "visibility", "NEVER")));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Pages.read(refused);
        assertThat(page.select("#budget").val()).isEqualTo("21");
        assertThat(page.select(".error-summary a").eachAttr("href")).contains("#title", "#budget", "#visibility");
    }

    @Test
    @DisplayName("R2.3: a promise that would be broken is refused beside its field")
    void promise() {
        String round = Pages.redirect(pages.post(community.steward(), base() + "/rounds", typed(Map.of())));
        String version = pages.page(community.steward(), round + "/edit")
                .select("[name=version]")
                .val();

        MvcTestResult refused =
                pages.post(community.steward(), round, typed(Map.of("version", version, "visibility", "ALWAYS")));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(refused).select("#visibility .error").text()).contains("Close it to show them");
    }

    @Test
    @DisplayName("R2.7: the exported list has totals, no author, no voter, and no cell that runs")
    void export() {
        pages.post(
                community.member(),
                "/topics/" + topic + "/votes",
                Map.of("request", Ids.next().toString()));

        assertThat(pages.get(community.member(), base() + "/topics.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Topic,Situation,Kind,State,Points,People,Comments,Expectations,Proposed on")
                .contains("'=Why do reports wait?")
                .doesNotContain("Ana Steward", "Ben Member");
        assertThat(pages.page(community.member(), base() + "/topics/print")
                        .select("main")
                        .text())
                .contains("=Why do reports wait?")
                .doesNotContain("Ana Steward", "Ben Member");
    }

    @Test
    @DisplayName("R2.4: points of the backlog are set by who takes care of it; empty follows the open topics")
    void points() {
        assertThat(pages.post(
                        community.steward(),
                        base() + "/points",
                        Map.of("budget", "7", "maxPerTopic", "2", "ownCap", "0")))
                .hasStatus3xxRedirection();

        assertThat(pages.page(community.member(), base() + "/topics")
                        .select(".budget p")
                        .eachText())
                .contains("You have 7 points left of 7");
        assertThat(pages.post(community.steward(), base() + "/points", Map.of("budget", "many")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, String> typed(Map<String, String> other) {
        var form = pages.page(community.steward(), base() + "/rounds/new");
        Map<String, String> typed = new LinkedHashMap<>();
        form.select("main form input[type=hidden], main form input.input")
                .forEach(input -> typed.put(input.attr("name"), input.val()));
        typed.remove("_csrf");
        typed.put("title", "For the workshop of March");
        typed.put("visibility", "UNTIL_CLOSED");
        typed.putAll(other);
        return typed;
    }

    private String base() {
        return "/communities/" + community.id();
    }
}
