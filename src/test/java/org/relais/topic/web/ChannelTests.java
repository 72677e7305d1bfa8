package org.relais.topic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.TopicWorld;
import org.relais.topic.ChannelSettings;
import org.relais.topic.Channels;
import org.relais.topic.TeamAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The short public address of a community (C1)")
class ChannelTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    Openness openness;

    @Autowired
    TopicWorld topics;

    @Autowired
    Channels channels;

    @Autowired
    TeamAnswers answers;

    @Autowired
    JdbcClient jdbc;

    CommunityWorld.Inhabited community;
    String slug;

    @BeforeEach
    void aChannel() {
        community = communities.community();
        slug = topics.channel(community.id(), community.steward());
    }

    @Test
    @DisplayName("C1: anybody reads the name and the need of the community there, and nothing else of it")
    void whatAnybodyReads() {
        topics.topic(community.id(), community.member(), "Why do reports wait?");

        Document page = read();

        assertThat(page.select("h1").text()).isEqualTo("Smoother patient flow");
        assertThat(page.select(".lead").text()).isEqualTo("Patients wait between two wards.");
        assertThat(page.text()).doesNotContain("reports wait", "Ben Member", "Ana Steward");
        assertThat(page.select("main [required]").eachAttr("name")).containsExactly("team", "title", "situation");
        assertThat(page.select("#email-purpose").text()).contains("erased");
        assertThat(browser.get().uri("/c/nobody-has-this").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("R4.8: where everybody may read along, the short address leads there; elsewhere it says nothing of it")
    void readingAlong() {
        String along = "/public/" + community.id();
        assertThat(read().select("a[href=" + along + "]")).isEmpty();
        openness.choose(community.id(), community.steward(), Visibility.ORGANISATION);
        assertThat(read().select("a[href=" + along + "]")).isEmpty();
        openness.choose(community.id(), community.steward(), Visibility.PUBLIC);
        assertThat(read().select("a[href=" + along + "]")).hasSize(1);
        assertThat(browser.get().uri(along).exchange()).hasStatusOk();
    }

    @Test
    @DisplayName("C1: an expectation dropped without an account is a request of the team, once")
    void droppingAnExpectation() {
        Map<String, String> typed = typed(Map.of("request", "019a0000-0000-7000-8000-00000000d09e"));

        drop(typed, "192.0.2.1");
        MvcTestResult again = drop(typed, "192.0.2.1");

        assertThat(again).hasStatus3xxRedirection();
        assertThat(again).flash().containsEntry("flash", "topic.flash.dropped");
        Document list = pages.page(community.member(), "/communities/" + community.id() + "/topics");
        assertThat(list.select(".topic-row")).hasSize(1);
        assertThat(list.select(".topic-row").text()).contains("Team request", "For the team: Night shift");
        String topic = list.select(".topic-row h2 a").attr("href");
        assertThat(pages.page(community.member(), topic).select("h1").text()).isEqualTo("A plan before Monday");
        assertThat(pages.post(community.member(), topic + "/votes", Map.of())).hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("P1: the address for an answer is on no page")
    void theAddressIsOnNoPage() {
        drop(typed(Map.of("email", "night@example.org")), "192.0.2.2");

        Document list = pages.page(community.steward(), "/communities/" + community.id() + "/topics");
        String topic = list.select(".topic-row h2 a").attr("href");

        assertThat(pages.page(community.steward(), topic).html()).doesNotContain("night@example.org");
        assertThat(addresses("night@example.org")).isEqualTo(1);
    }

    @Test
    @DisplayName("P1: a steward answers the team once, by mail only; the address goes with the answer")
    void answering() {
        drop(typed(Map.of("email", "answer-me@example.org")), "192.0.2.8");
        String topic = pages.page(community.steward(), "/communities/" + community.id() + "/topics")
                .select(".topic-row h2 a")
                .attr("href");
        assertThat(pages.page(community.member(), topic).select("[href$=team-answer]"))
                .isEmpty();
        assertThat(pages.get(community.member(), topic + "/team-answer")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.page(community.steward(), topic).select("[href$=team-answer]"))
                .hasSize(1);

        assertThat(pages.post(community.steward(), topic + "/team-answer", Map.of("words", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        pages.post(community.steward(), topic + "/team-answer", Map.of("words", "We treat it in March."));
        assertThat(pages.post(community.steward(), topic + "/team-answer", Map.of("words", "Twice")))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(jdbc.sql("select text from outbox_message where recipient = 'answer-me@example.org'")
                        .query(String.class)
                        .single())
                .contains("We treat it in March.", "A plan before Monday", "Smoother patient flow");
        assertThat(addresses("answer-me@example.org")).isZero();
    }

    @Test
    @DisplayName("P1: an address that nobody wrote to is erased after half a year")
    void oldAddresses() {
        drop(typed(Map.of("email", "old@example.org")), "192.0.2.9");
        drop(typed(Map.of("email", "young@example.org")), "192.0.2.9");
        jdbc.sql(
                        "update topic_team_address set given_at = given_at - interval '181 days' where email = 'old@example.org'")
                .update();

        answers.forgetOldAddresses();

        assertThat(addresses("old@example.org")).isZero();
        assertThat(addresses("young@example.org")).isEqualTo(1);
    }

    @Test
    @DisplayName("C1: a refused expectation comes back as it was typed")
    void refused() {
        MvcTestResult refused =
                drop(Map.of("team", "Night shift", "title", "A", "email", "night@\r\nexample.org"), "192.0.2.3");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(refused);
        assertThat(page.select("#team").val()).isEqualTo("Night shift");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#title", "#situation", "#email");
    }

    @Test
    @DisplayName("C1: what a program fills in everywhere is thanked for and thrown away")
    void programs() {
        assertThat(drop(typed(Map.of("homepage", "https://example.com")), "192.0.2.4"))
                .hasStatus3xxRedirection();

        assertThat(pages.page(community.member(), "/communities/" + community.id() + "/topics")
                        .select(".topic-row"))
                .isEmpty();
    }

    @Test
    @DisplayName("C1: after ten expectations within an hour one address waits")
    void limits() {
        for (int n = 0; n < 10; n++) {
            assertThat(drop(typed(Map.of()), "192.0.2.5")).hasStatus3xxRedirection();
        }

        assertThat(drop(typed(Map.of()), "192.0.2.5")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(drop(typed(Map.of()), "192.0.2.6")).hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("C1: a steward closes the form; what is sent then is refused in words")
    void closed() {
        channels.decide(community.id(), community.steward(), new ChannelSettings(slug, false, false));

        Document page = read();
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select(".notice").text()).contains("takes no expectations");
        assertThat(drop(typed(Map.of()), "192.0.2.7")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    @DisplayName("R1.1, P9: members go on to the form of members, a manager may only speak for a team")
    void byStanding() {
        assertThat(Pages.redirect(pages.get(community.member(), "/c/" + slug)))
                .isEqualTo("/communities/" + community.id() + "/topics/new");
        assertThat(pages.page(community.manager(), "/c/" + slug).select("#team"))
                .hasSize(1);
        assertThat(pages.get(community.manager(), "/communities/" + community.id() + "/topics/new"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("C1: an address belongs to one community; the steward is told and finds what was typed")
    void oneAddressOneCommunity() {
        CommunityWorld.Inhabited other = communities.community();
        String settings = "/communities/" + other.id() + "/channel";

        assertThat(pages.page(other.steward(), settings).select("#slug").val()).isEqualTo("smoother-patient-flow");
        MvcTestResult taken = pages.post(other.steward(), settings, Map.of("slug", slug, "teamRequests", "true"));
        assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(taken).select("#slug-error").text()).contains("Another community");
        assertThat(pages.post(other.steward(), settings, Map.of("slug", "-no good-")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(pages.post(other.steward(), settings, Map.of("slug", slug + "-2")))
                .hasStatus3xxRedirection();
        Document saved = pages.page(other.steward(), settings);
        assertThat(saved.select(".address").text()).endsWith("/c/" + slug + "-2");
        assertThat(saved.select("svg.qr path").attr("d")).isNotEmpty();
    }

    private int addresses(String email) {
        return jdbc.sql("select count(*) from topic_team_address where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private Document read() {
        return Pages.read(browser.get().uri("/c/" + slug).locale(Locale.ENGLISH).exchange());
    }

    private MvcTestResult drop(Map<String, String> typed, String address) {
        var request = browser.post().uri("/c/" + slug).with(csrf()).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        for (var field : typed.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static Map<String, String> typed(Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.put("team", "Night shift");
        typed.put("title", "A plan before Monday");
        typed.put("situation", "We get the plan on Sunday evening.");
        return typed;
    }
}
