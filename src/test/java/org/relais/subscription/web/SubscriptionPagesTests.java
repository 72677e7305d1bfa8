package org.relais.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("R4.8: pages of subscriptions")
class SubscriptionPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    CommunityWorld communities;

    @Autowired
    Openness openness;

    CommunityWorld.Inhabited community;

    @BeforeEach
    void aCommunityThatEverybodyMayFollow() {
        community = communities.community();
        openness.choose(community.id(), community.steward(), Visibility.PUBLIC);
    }

    @Test
    void oneClickBeginsAndEnds() {
        assertThat(mine(community.member())).bodyText().doesNotContain(">Subscribed<", "subscriber");
        choose("MINUTES", "true");
        assertThat(mine(community.member())).bodyText().containsOnlyOnce(">Subscribed<");
        assertThat(mine(community.steward())).bodyText().contains("One subscriber", "Nobody subscribed yet");
        choose("MINUTES", "false");
        assertThat(mine(community.member())).bodyText().doesNotContain(">Subscribed<");
        choose("EVERYTHING", "true");
        assertThat(mine(community.member())).bodyText().doesNotContain(">Subscribed<");
    }

    @Test
    @DisplayName("R4.8: whoever subscribed to minutes narrows them to some tags, and sees what was chosen")
    void narrowed() {
        assertThat(mine(community.member())).bodyText().doesNotContain("name=\"flows\"");
        choose("MINUTES", "true");
        assertThat(mine(community.member())).bodyText().contains("From all workshops", "name=\"flows\"");
        assertThat(browser.post()
                        .uri("/communities/" + community.id() + "/subscriptions/flows")
                        .with(Persons.as(community.member()))
                        .with(csrf())
                        .param("kind", "MINUTES")
                        .param("flows", "QUEUE", "QUALITY"))
                .hasStatus3xxRedirection();
        assertThat(mine(community.member())).bodyText().contains("Only workshops about 2 things");
    }

    @Test
    void aRefusedAddressComesBackBesideItsError() {
        assertThat(ask("not an address", "MINUTES"))
                .hasStatus(422)
                .bodyText()
                .contains("not an address", "email-error");
        assertThat(ask("ana@example.org", "NOTHING"))
                .hasStatus(422)
                .bodyText()
                .contains("kinds-error", "Tick at least one");
        assertThat(ask("ana@example.org\r\nBcc: all@example.org", "MINUTES")).hasStatus(422);
    }

    @Test
    void theAnswerIsTheSameForKnownAndUnknownAddresses() throws Exception {
        assertThat(ask("nobody@example.org", "MINUTES"))
                .hasStatusOk()
                .bodyText()
                .contains("We sent a link to nobody@example.org");
        assertThat(ask("nobody@example.org", "MINUTES"))
                .hasStatusOk()
                .bodyText()
                .contains("We sent a link to nobody@example.org");
    }

    @Test
    void linksThatMeanNothingHaveAPageThatSaysWhatToDo() {
        assertThat(browser.get().locale(Locale.ENGLISH).uri("/subscriptions/confirmation/abc"))
                .hasStatus(404)
                .bodyText()
                .contains("Subscribe again");
        assertThat(browser.get().locale(Locale.ENGLISH).uri("/subscriptions/end/abc"))
                .hasStatusOk()
                .bodyText()
                .contains("This subscription is over");
    }

    @Test
    @DisplayName("R4.7: mail programs end a subscription by themselves, without a token (RFC 8058)")
    void oneClick() {
        assertThat(browser.post().uri("/subscriptions/end/abc").param("List-Unsubscribe", "One-Click"))
                .hasStatusOk();
        assertThat(browser.post().uri("/subscriptions/end/abc")).hasStatus(403);
    }

    @Test
    void whatIsNotPublicIsNotThere() {
        openness.choose(community.id(), community.steward(), Visibility.ORGANISATION);
        assertThat(ask("ana@example.org", "MINUTES")).hasStatus(404);
    }

    private MvcTestResult mine(PersonId person) {
        return browser.get()
                .uri("/communities/" + community.id() + "/subscriptions")
                .with(Persons.as(person))
                .exchange();
    }

    private void choose(String kind, String wanted) {
        assertThat(browser.post()
                        .uri("/communities/" + community.id() + "/subscriptions")
                        .with(Persons.as(community.member()))
                        .with(csrf())
                        .param("kind", kind)
                        .param("wanted", wanted))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult ask(String email, String kind) {
        return browser.post()
                .uri("/public/" + community.id() + "/subscriptions")
                .locale(Locale.ENGLISH)
                .with(csrf())
                .param("email", email)
                .param("kinds", kind)
                .exchange();
    }
}
