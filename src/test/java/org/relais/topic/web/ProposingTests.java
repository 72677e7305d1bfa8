package org.relais.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.TopicWorld;
import org.relais.topic.ChannelSettings;
import org.relais.topic.Channels;
import org.relais.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("Proposing a topic")
class ProposingTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topics;

    @Autowired
    Channels channels;

    CommunityWorld.Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("R1.1: of all fields of the form, three are mandatory; the others wait behind a fold")
    void threeFields() {
        Document form = pages.page(community.member(), list() + "/new");

        assertThat(form.select("main [required]").eachAttr("name").stream().distinct())
                .containsExactly("title", "situation", "kind");
        assertThat(form.select("details.fold [name]").eachAttr("name"))
                .containsExactly("hopedFor", "evidence", "flow", "language", "team");
        assertThat(form.select("details.fold").hasAttr("open")).isFalse();
    }

    @Test
    @DisplayName("R1.1: what was added is on the page of the topic and in the form that edits it")
    void details() {
        String topic = Pages.redirect(pages.post(
                community.member(),
                list(),
                typed(
                        "Why do scans wait?",
                        Map.of(
                                "flow", "QUEUE",
                                "hopedFor", "A day less",
                                "evidence", "https://example.org/chart",
                                "language", "fr",
                                "team", "Imaging"))));

        Document page = pages.page(community.steward(), topic);
        assertThat(page.select(".facts dd").eachText())
                .containsExactly("A day less", "https://example.org/chart", "Queue: work waits", "Français");
        assertThat(page.select(".facts a").attr("rel")).contains("nofollow");
        assertThat(page.select("header").text()).contains("Proposed by: Ben Member", "For the team: Imaging");
        Document edit = pages.page(community.member(), topic + "/edit");
        assertThat(edit.select("[name=hopedFor]").text()).isEqualTo("A day less");
        assertThat(edit.select("[name=flow] [selected]").val()).isEqualTo("QUEUE");
        assertThat(edit.select("details.fold").hasAttr("open")).isTrue();
    }

    @Test
    @DisplayName("R1.2: similar topics are shown before one more is made; proposing anyway makes it")
    void similarTopics() {
        TopicId existing = topics.topic(community.id(), community.steward(), "Why do reports wait three days?");
        Map<String, String> typed = typed("Why do the reports wait three days", Map.of());

        MvcTestResult asked = pages.post(community.member(), list(), typed);

        assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(asked);
        assertThat(page.select("#title").val()).isEqualTo("Why do the reports wait three days");
        assertThat(page.select("#similar form").attr("action")).isEqualTo("/topics/" + existing + "/votes");
        assertThat(page.select("[form=proposal][name=seen]").val()).isEqualTo(existing.toString());
        assertThat(pages.page(community.member(), list()).select(".topic-row")).hasSize(1);

        Map<String, String> anyway = new HashMap<>(typed);
        anyway.put("seen", page.select("[name=seen]").val());
        assertThat(pages.post(community.member(), list(), anyway)).hasStatus3xxRedirection();
        assertThat(pages.page(community.member(), list()).select(".topic-row")).hasSize(2);
    }

    @Test
    @DisplayName("R1.2: joining an existing topic gives it a point and leads to it")
    void joining() {
        TopicId existing = topics.topic(community.id(), community.steward(), "Why do reports wait three days?");
        Document part = pages.page(community.member(), list() + "/similar?title=reports%20wait");

        MvcTestResult joined = pages.post(
                community.member(),
                part.select("form").attr("action"),
                Map.of("request", part.select("[name=request]").val()));

        assertThat(Pages.redirect(joined)).startsWith("/topics/" + existing);
        assertThat(pages.page(community.member(), "/topics/" + existing)
                        .select(".score .num")
                        .text())
                .isEqualTo("1");
        assertThat(pages.page(community.member(), list() + "/similar?title=")
                        .body()
                        .text())
                .isEmpty();
    }

    @Test
    @DisplayName("R1.1: a pseudonymous author is \"a member\" on every page; only the author knows")
    void pseudonym() {
        topics.channel(community.id(), community.steward());
        String topic = Pages.redirect(pages.post(
                community.member(), list(), typed("Who listens to nurses?", Map.of("pseudonymous", "true"))));

        for (PersonId reader :
                new PersonId[] {community.steward(), communities.join(community.id(), "Eve", Standing.MEMBER)}) {
            assertThat(pages.page(reader, topic).select("main").html()).doesNotContain("Ben Member");
            assertThat(pages.page(reader, topic).select("header").text()).contains("Proposed by a member");
            assertThat(pages.page(reader, list()).select("main").html()).doesNotContain("Ben Member");
            assertThat(pages.get(reader, topic + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(pages.page(community.member(), list() + "?show=mine").select(".topic-row"))
                .hasSize(1);
    }

    @Test
    @DisplayName("R1.1: where topics carry names, a wish to be \"a member\" is refused in words and nothing is made")
    void pseudonymRefused() {
        channels.decide(
                community.id(),
                community.steward(),
                new ChannelSettings(topics.channel(community.id(), community.steward()), true, false));

        assertThat(pages.page(community.member(), list() + "/new").select("[name=pseudonymous]"))
                .isEmpty();
        MvcTestResult refused =
                pages.post(community.member(), list(), typed("Who listens to nurses?", Map.of("pseudonymous", "true")));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(refused).select(".error-summary").text()).contains("Nothing was sent");
        assertThat(pages.page(community.member(), list()).select(".topic-row")).isEmpty();
    }

    private String list() {
        return "/communities/" + community.id() + "/topics";
    }

    private static Map<String, String> typed(String title, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.put("title", title);
        typed.put("situation", "Since Monday");
        typed.put("kind", "QUESTION");
        return typed;
    }
}
