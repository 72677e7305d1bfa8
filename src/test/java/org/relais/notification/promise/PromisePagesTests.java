package org.relais.notification.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.OwnCommitments;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MailTest
@DisplayName("L22: a link that answers without logging in, signed and expiring")
class PromisePagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    CommunityWorld communities;

    @Autowired
    CommitmentWorld world;

    @Autowired
    Commitments commitments;

    @Autowired
    OwnCommitments own;

    @Autowired
    PromiseLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId ben;
    CommitmentId promise;
    String link;

    @BeforeEach
    void aCommitment() {
        clock.set(MailTest.NOW);
        community = communities.community();
        ben = community.member();
        promise = world.commitment(community.id(), ben);
        link = path(ben);
    }

    @Test
    @DisplayName("L22: reading the page changes nothing, and other sites do not learn its address")
    void show() {
        MvcTestResult answer = get(link, "en");
        assertThat(answer).hasStatusOk().headers().hasValue("Referrer-Policy", "no-referrer");
        Document page = Pages.read(answer);
        assertThat(page.select("main").text())
                .contains(CommitmentWorld.TEXT, CommitmentWorld.SIGN, "Wed 25 Nov 2026", "Smoother patient flow");
        assertThat(page.select("main form button").eachText())
                .containsExactly("Kept", "Adapted", "Handed over", "Let go");
        assertThat(line().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(Pages.read(get(link, "fr")).select("main form button").eachText())
                .containsExactly("Tenu", "Adapté", "Transmis", "Laissé");
    }

    @ParameterizedTest
    @CsvSource({
        "KEPT, Kept, commitment.flash.KEPT",
        "ADAPTED, Adapted, notification.promise.adapted",
        "HANDED_OVER, Handed over, commitment.flash.HANDED_OVER",
        "LET_GO, Let go, commitment.flash.LET_GO"
    })
    @DisplayName("L22: one press says what became of it, as on its own page, with a word for whoever likes")
    void answers(CommitmentState state, String said, String key) {
        MvcTestResult answer = post(link, state.name(), "It took two days");
        assertThat(Pages.redirect(answer)).isEqualTo(link);
        assertThat(answer).flash().containsEntry("flash", key);
        assertThat(line().state()).isEqualTo(state);
        assertThat(line().note()).isEqualTo("It took two days");
        Document after = Pages.read(get(link, "en"));
        assertThat(after.select("main form")).isEmpty();
        assertThat(after.select("main").text()).contains(said, "You have answered", "It took two days");
    }

    @Test
    @DisplayName("L22: used again, the first answer stays, and the page says where to change it")
    void usedAgain() {
        post(link, "KEPT", "");
        MvcTestResult second = post(link, "LET_GO", "");
        assertThat(second).flash().containsEntry("flash", "commitment.flash.settled-before");
        assertThat(line().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(Pages.read(get(link, "en")).select("main a[href=/commitments/" + promise + "]"))
                .hasSize(1);
        assertThat(post(link, "KEPT", "")).flash().containsEntry("flash", "commitment.flash.KEPT");
    }

    @Test
    @DisplayName("L22: until 30 days after the date; from then on a clear sentence and the page to sign in for")
    void expired() {
        clock.advance(Duration.ofDays(4 + PromiseLinks.DAYS_AFTER));
        assertThat(get(link, "en")).hasStatusOk();
        clock.advance(Duration.ofDays(1));
        Document page = gone(get(link, "en"));
        assertThat(page.select("main").text()).contains("until 30 days after the date");
        assertThat(page.select("main a.btn").attr("href")).isEqualTo("/commitments/" + promise);
        gone(post(link, "KEPT", ""));
        assertThat(line().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    @Test
    @DisplayName(
            "L22: altered, made for somebody else, of something deleted or of a closed account: a clear sentence too")
    void altered() {
        gone(get(link + "x", "en"));
        gone(get(link.substring(0, link.length() - 1), "en"));
        gone(post("/promises/none", "KEPT", ""));
        gone(post(path(community.steward()), "KEPT", ""));
        assertThat(line().state()).isEqualTo(CommitmentState.ACTIVE);

        jdbc.sql("update person set disabled_at = now() where id = ?")
                .param(ben.value())
                .update();
        gone(post(link, "KEPT", ""));
        assertThat(line().state()).isEqualTo(CommitmentState.ACTIVE);
        own.delete(promise, Actor.of(ben));
        gone(get(link, "fr"));
    }

    @Test
    @DisplayName("L22: without a choice the page comes back with a sentence, and the word that was typed")
    void refused() {
        for (String state : List.of("", "ACTIVE", "<b>")) {
            MvcTestResult answer = post(link, state, "It took two days");
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            Document page = Pages.read(answer);
            assertThat(page.select("#errors").text()).contains("Choose what became of it");
            assertThat(page.select("[name=note]").val()).isEqualTo("It took two days");
        }
        assertThat(post(link, "KEPT", "x".repeat(501))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(line().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    @Test
    @DisplayName("L22: whoever tries links that nobody signed has to wait after some")
    void guesses() {
        for (int n = 0; n < 60; n++) {
            assertThat(guess()).hasStatus(HttpStatus.GONE);
        }
        assertThat(guess()).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(get(link, "en")).hasStatusOk();
    }

    private MvcTestResult guess() {
        return browser.get()
                .uri("/promises/guess")
                .with(request -> {
                    request.setRemoteAddr("203.0.113.22");
                    return request;
                })
                .exchange();
    }

    private static Document gone(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.GONE);
        Document page = Pages.read(answer);
        assertThat(page.select("main .btn")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
        return page;
    }

    private String path(PersonId reader) {
        return links.of(line(), reader).replaceFirst("^https?://[^/]+", "");
    }

    private CommitmentLine line() {
        return commitments.named(List.of(promise)).getFirst();
    }

    private MvcTestResult get(String path, String language) {
        return browser.get().uri(path).header("Accept-Language", language).exchange();
    }

    private MvcTestResult post(String path, String state, String note) {
        return browser.post()
                .uri(path)
                .param("state", state)
                .param("note", note)
                .with(csrf())
                .header("Accept-Language", "en")
                .exchange();
    }
}
