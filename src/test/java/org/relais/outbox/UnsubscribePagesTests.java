package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R4.7 and RFC 8058: out with one click, and no mail scanner clicks it. */
@MailTest
class UnsubscribePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Unsubscribing unsubscribing;

    @Autowired
    MailPlans plans;

    @Autowired
    Outbox outbox;

    @Autowired
    Persons persons;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonId ana;
    private String link;

    @BeforeEach
    void somebodyWithALink() {
        clock.set(MailTest.NOW);
        ana = persons.named("Ana");
        link = unsubscribing.path(ana, Set.of(MailSubject.TOPICS));
    }

    @Test
    void openingTheLinkChangesNothing() {
        var page = Pages.read(open(link));
        assertThat(page.select("form[action=" + link + "] button").text()).isEqualTo("Mail me no more of this");
        assertThat(wish()).isEqualTo(Wish.AT_ONCE);
    }

    @Test
    void theButtonMutesThisSubjectOnly() {
        assertThat(Pages.redirect(mvc.post().uri(link).with(csrf()).exchange())).isEqualTo(link);
        assertThat(wish()).isEqualTo(Wish.NOTHING);
        assertThat(plans.of(ana).of(MailSubject.WORKSHOPS)).isEqualTo(Wish.AT_ONCE);
        var page = Pages.read(open(link));
        assertThat(page.select("h1").text()).isEqualTo("No more mails about this");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void aMailProgramPostsByItself() {
        var answer = mvc.post().uri(link).param("List-Unsubscribe", "One-Click").exchange();
        assertThat(answer).hasStatusOk();
        assertThat(wish()).isEqualTo(Wish.NOTHING);
    }

    @Test
    void anybodyElseNeedsTheTokenOfThePage() {
        assertThat(mvc.post().uri(link).exchange()).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/account/mails")
                        .param("List-Unsubscribe", "One-Click")
                        .exchange())
                .hasStatus(403);
        assertThat(wish()).isEqualTo(Wish.AT_ONCE);
    }

    @Test
    void whatWaitsIsCalledBack() {
        var about = Ids.next();
        outbox.post(Messages.about(about, "", Recipient.of(ana), MailSubject.TOPICS, Urgency.ORDINARY));
        plans.unsubscribe(token());
        assertThat(jdbc.sql("select state from outbox_message where about = ?")
                        .param(about)
                        .query(String.class)
                        .single())
                .isEqualTo("CANCELLED");
    }

    @Test
    void anOldLinkSaysSoAndDoesNothing() {
        clock.advance(Duration.ofDays(366));
        assertThat(Pages.read(open(link)).select("main").text()).contains("more than a year old");
        mvc.post().uri(link).with(csrf()).exchange();
        assertThat(wish()).isEqualTo(Wish.AT_ONCE);
    }

    @Test
    void anAlteredLinkSaysSoAndDoesNothing() {
        String altered = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        assertThat(Pages.read(open(altered)).select("h1").text()).isEqualTo("This link is not complete");
        mvc.post().uri(altered).with(csrf()).exchange();
        assertThat(wish()).isEqualTo(Wish.AT_ONCE);
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).locale(Locale.ENGLISH).exchange();
    }

    private Wish wish() {
        return plans.of(ana).of(MailSubject.TOPICS);
    }

    private String token() {
        return link.substring("/unsubscribe/".length());
    }
}
