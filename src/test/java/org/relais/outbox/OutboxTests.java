package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** C4: what is posted is kept once for each reader, in the reader's language. */
@AppTest
class OutboxTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    private final UUID about = Ids.next();
    private PersonId ana;

    @BeforeEach
    void somebody() {
        ana = persons.named("Ana");
    }

    @Test
    void theSameMessageIsPostedOnce() {
        assertThat(outbox.post(message("", Recipient.of(ana)))).isTrue();
        assertThat(outbox.post(message("", Recipient.of(ana)))).isFalse();
        assertThat(outbox.post(message("second", Recipient.of(ana)))).isTrue();
        assertThat(column("state")).containsExactly("PENDING", "PENDING");
    }

    @Test
    void aMessageIsWrittenInTheReadersLanguageWithBothPartsComplete() {
        outbox.post(message("", Recipient.of(ana)));
        outbox.post(message("", outsider()));
        assertThat(column("title")).containsExactly("The mail server works", "Le serveur d’e-mails fonctionne");
        assertThat(column("text").getFirst())
                .contains("on request of <Bea>", "http://localhost:8080/mails")
                .contains("You receive this because", "http://localhost:8080/unsubscribe/", "/account/mails");
        assertThat(column("html").getFirst())
                .contains("on request of &lt;Bea&gt;", "href=\"http://localhost:8080/mails\"")
                .contains("You receive this because", "href=\"http://localhost:8080/unsubscribe/", "/account/mails");
        assertThat(column("text").getLast())
                .contains("Vous recevez ceci", "http://localhost:8080/subscriptions/end/xyz")
                .doesNotContain("/account/mails");
    }

    @Test
    void whatWasCalledBackMayBePostedAgain() {
        outbox.post(message("", Recipient.of(ana)));
        outbox.callBack("test", about);
        assertThat(column("state")).containsExactly("CANCELLED");
        assertThat(outbox.post(message("", Recipient.of(ana)))).isTrue();
        assertThat(column("state")).containsExactly("PENDING");
    }

    @Test
    void whatIsSentIsNeitherCalledBackNorPostedAgain() {
        outbox.post(message("", Recipient.of(ana)));
        jdbc.sql("update outbox_message set state = 'SENT', sent_at = now() where about = ?")
                .param(about)
                .update();
        outbox.callBack("test", about, Recipient.of(ana));
        assertThat(outbox.post(message("", Recipient.of(ana)))).isFalse();
        assertThat(column("state")).containsExactly("SENT");
    }

    /** R4.6: edits within ten minutes are one mail with the last text. */
    @Test
    void mergedMessagesTakeThePlaceAndTheTimeOfTheOneThatWaits() {
        outbox.post(message("1", Recipient.of(ana)).merged(Duration.ofMinutes(10)));
        var due = column("due_at");
        outbox.post(message("2", Recipient.of(ana)).merged(Duration.ofMinutes(10)));
        assertThat(column("occurrence")).containsExactly("2");
        assertThat(column("due_at")).isEqualTo(due);
        assertThat(outbox.post(message("2", Recipient.of(ana)).merged(Duration.ofMinutes(10))))
                .isFalse();
    }

    @Test
    void itIsKnownWhoWasToldAndWhatStillWaits() {
        outbox.post(message("", Recipient.of(ana)));
        assertThat(told()).isPresent();
        assertThat(outbox.waiting("test")).contains(about);
        outbox.callBack("test", about);
        assertThat(told()).isEmpty();
        assertThat(outbox.waiting("test")).doesNotContain(about);
    }

    /** R4.7: nothing means nothing, except of the account. */
    @Test
    void whoWantsNothingGetsNothing() {
        wishes("WORKSHOPS", "NOTHING");
        assertThat(outbox.post(message("", Recipient.of(ana)))).isFalse();
        assertThat(outbox.post(message("account", Recipient.of(ana), MailSubject.ACCOUNT, Urgency.ORDINARY)))
                .isTrue();
        assertThat(column("unsubscribe")).containsExactly("");
    }

    /** R4.7: a digest gathers what can wait. */
    @Test
    void theDigestGathersWhatCanWait() {
        wishes("WORKSHOPS", "DIGEST");
        outbox.post(message("1", Recipient.of(ana)));
        outbox.post(message("2", Recipient.of(ana), MailSubject.WORKSHOPS, Urgency.URGENT));
        outbox.post(message("3", Recipient.of(ana), MailSubject.TOPICS, Urgency.DIGEST));
        assertThat(column("digest")).containsExactly("true", "false", "true");
    }

    private Optional<Instant> told() {
        MailId thing = new MailId(about);
        return outbox.told("test", List.of(thing)).last(thing, Recipient.of(ana));
    }

    private void wishes(String subject, String wish) {
        jdbc.sql("insert into mail_wish (person_id, mail_subject, wish) values (?, ?, ?)")
                .params(ana.value(), subject, wish)
                .update();
    }

    private static Recipient outsider() {
        return new Recipient.Outsider(
                "Eve@example.org", Locale.FRENCH, ZoneId.of("America/Montreal"), "/subscriptions/end/xyz");
    }

    private Message message(String occurrence, Recipient recipient) {
        return message(occurrence, recipient, MailSubject.WORKSHOPS, Urgency.ORDINARY);
    }

    private Message message(String occurrence, Recipient recipient, MailSubject subject, Urgency urgency) {
        return Messages.about(about, occurrence, recipient, subject, urgency);
    }

    private List<String> column(String name) {
        return jdbc.sql("select " + name + "::text from outbox_message where about = ? order by id")
                .param(about)
                .query(String.class)
                .list();
    }
}
