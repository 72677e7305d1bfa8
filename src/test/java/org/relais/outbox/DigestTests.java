package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.MailServer.mailbox;

import jakarta.mail.Multipart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.platform.Mailer;
import org.relais.shared.Ids;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R4.7, R4.9: what can wait comes in one mail, on the reader's days, at the reader's hour. */
@MailTest
class DigestTests {

    /** The first working day after the Saturday of {@link MailTest#NOW}, eight o'clock in Paris. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    @Autowired
    Outbox outbox;

    @Autowired
    MailPlans plans;

    @Autowired
    Digests digests;

    @Autowired
    Delivery delivery;

    @Autowired
    Mailer mailer;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final UUID about = Ids.next();
    private PersonId ana;
    private String address;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from outbox_message").update();
        clock.set(MailTest.NOW);
        ana = persons.named("Ana");
        address = persons.email(ana);
    }

    @Test
    void oneMailTellsAllThatWaitedBySubject() throws Exception {
        post("1", MailSubject.TOPICS, Urgency.DIGEST);
        post("2", MailSubject.MINUTES, Urgency.DIGEST);
        at(MONDAY.minusSeconds(1));
        assertThat(mailbox(address)).isEmpty();
        at(MONDAY);
        at(MONDAY.plus(Duration.ofHours(1)));
        var received = mailbox(address);
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("Your digest: 2 pieces of news");
        var parts = (Multipart) received.getFirst().getContent();
        assertThat((String) parts.getBodyPart(0).getContent())
                .containsSubsequence(
                        "Minutes", "The mail server works", "My topics and votes", "http://localhost:8080");
        assertThat((String) parts.getBodyPart(1).getContent())
                .containsSubsequence("<h2>Minutes</h2>", "<li><a href=\"http://localhost:8080/");
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @Test
    void nothingToSayIsNoMail() {
        at(MONDAY);
        assertThat(mailbox(address)).isEmpty();
    }

    /** T6: also when nobody looked at the hour itself. */
    @Test
    void aDigestWhoseHourPassedUnseenIsMadeLater() {
        post("1", MailSubject.TOPICS, Urgency.DIGEST);
        at(MONDAY.plus(Duration.ofDays(3)));
        assertThat(mailbox(address)).hasSize(1);
    }

    @Test
    void theReaderChoosesDaysAndHour() {
        plans.keep(ana, new MailPlan(Map.of(MailSubject.WORKSHOPS, Wish.DIGEST), Set.of(DayOfWeek.SUNDAY), 18));
        post("1", MailSubject.WORKSHOPS, Urgency.ORDINARY);
        at(Instant.parse("2026-11-22T16:59:00Z"));
        assertThat(mailbox(address)).isEmpty();
        at(Instant.parse("2026-11-22T17:00:00Z"));
        assertThat(mailbox(address)).hasSize(1);
    }

    /** R4.9: never two mails that can wait on one day. */
    @Test
    void aDayWithAnOrdinaryMailHasNoDigest() {
        clock.set(MONDAY.minus(Duration.ofHours(2)));
        post("1", MailSubject.TOPICS, Urgency.ORDINARY);
        send();
        post("2", MailSubject.TOPICS, Urgency.ORDINARY);
        at(MONDAY);
        assertThat(mailbox(address)).hasSize(1);
        at(MONDAY.plus(Duration.ofHours(20)));
        assertThat(mailbox(address)).as("not in the night").hasSize(1);
        at(MONDAY.plus(Duration.ofDays(1)));
        assertThat(mailbox(address)).hasSize(2);
        post("3", MailSubject.TOPICS, Urgency.ORDINARY);
        send();
        assertThat(mailbox(address)).as("the digest was today's mail").hasSize(2);
    }

    @Test
    void whatIsMutedLeavesTheDigest() {
        post("1", MailSubject.TOPICS, Urgency.DIGEST);
        plans.keep(ana, new MailPlan(Map.of(MailSubject.TOPICS, Wish.NOTHING), MailPlan.USUAL.days(), 8));
        at(MONDAY);
        assertThat(mailbox(address)).isEmpty();
        assertThat(states()).containsExactly("CANCELLED");
    }

    /** The link at the end of a digest mutes what the digest told. */
    @Test
    void aDigestHasAWayOut() throws Exception {
        post("1", MailSubject.TOPICS, Urgency.DIGEST);
        post("2", MailSubject.STORIES, Urgency.DIGEST);
        at(MONDAY);
        String link = mailbox(address).getFirst().getHeader("List-Unsubscribe")[0];
        plans.unsubscribe(link.replaceAll(".*/unsubscribe/|>", ""));
        assertThat(plans.of(ana).of(MailSubject.TOPICS)).isEqualTo(Wish.NOTHING);
        assertThat(plans.of(ana).of(MailSubject.STORIES)).isEqualTo(Wish.NOTHING);
        assertThat(plans.of(ana).of(MailSubject.WORKSHOPS)).isEqualTo(Wish.AT_ONCE);
    }

    private void post(String occurrence, MailSubject subject, Urgency urgency) {
        outbox.post(Messages.about(about, occurrence, Recipient.of(ana), subject, urgency));
    }

    private void at(Instant now) {
        clock.set(now);
        digests.compose();
        send();
    }

    private void send() {
        new Sending(mailer, delivery, clock).run(() -> true);
    }

    private List<String> states() {
        return jdbc.sql("select state from outbox_message where about = ?")
                .param(about)
                .query(String.class)
                .list();
    }
}
