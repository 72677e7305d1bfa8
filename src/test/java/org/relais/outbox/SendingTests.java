package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.MailServer.mailbox;

import jakarta.mail.Multipart;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relais.people.Accounts;
import org.relais.people.PersonId;
import org.relais.platform.Mailer;
import org.relais.platform.Mailer.Answer;
import org.relais.platform.Mailer.Verdict;
import org.relais.shared.Ids;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R4.2: what is due is sent once, by whoever sends it, whenever that is. */
@MailTest
@ExtendWith(OutputCaptureExtension.class)
class SendingTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Sending sending;

    @Autowired
    Delivery delivery;

    @Autowired
    Claims claims;

    @Autowired
    Mailer mailer;

    @Autowired
    Persons persons;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final UUID about = Ids.next();
    private PersonId ana;
    private String address;

    @BeforeEach
    void somebodyAndNothingElseInTheOutbox() {
        jdbc.sql("delete from outbox_message").update();
        clock.set(MailTest.NOW);
        ana = persons.named("Ana");
        address = persons.email(ana);
    }

    @Test
    void aMessageArrivesOnceWithBothPartsAndItsWayOut() throws Exception {
        outbox.post(Messages.about(about, "", Recipient.of(ana)));
        sendAll();
        sendAll();
        var received = mailbox(address);
        assertThat(received).hasSize(1);
        var parts = (Multipart) received.getFirst().getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("You receive this because", "/unsubscribe/");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(received.getFirst().getHeader("List-Unsubscribe")[0])
                .startsWith("<http://localhost:8080/unsubscribe/");
        assertThat(received.getFirst().getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(states()).containsExactly("SENT");
    }

    /** T6: the job did not run for three hours. */
    @Test
    void whatBecameDueWhileNobodyLookedIsSentOnce() {
        IntStream.range(0, 20).forEach(i -> {
            outbox.post(Messages.about(about, "" + i, Recipient.of(ana)).merged(Duration.ofMinutes(10)));
            jdbc.sql("update outbox_message set kind = 'test.' || occurrence").update();
            clock.advance(Duration.ofMinutes(9));
        });
        clock.advance(Duration.ofHours(3));
        sendAll();
        sendAll();
        assertThat(mailbox(address)).hasSize(20);
    }

    @Test
    void whatIsNotDueWaits() {
        outbox.post(Messages.about(about, "", Recipient.of(ana)).merged(Duration.ofMinutes(10)));
        sendAll();
        assertThat(mailbox(address)).isEmpty();
        clock.advance(Duration.ofMinutes(10));
        sendAll();
        assertThat(mailbox(address)).hasSize(1);
    }

    @Test
    void nodesThatSendAtTheSameTimeSendEachMessageOnce() {
        IntStream.range(0, 200).forEach(i -> outbox.post(Messages.about(about, "" + i, Recipient.of(ana))));
        var nodes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> new Sending(mailer, delivery, clock).run(() -> true)))
                .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(mailbox(address)).hasSize(200);
        assertThat(states()).hasSize(200).containsOnly("SENT");
    }

    /** T7: the log names the message of which nobody knows whether it went out; it is sent again. */
    @Test
    void aMessageThatADeadProcessHadInHandIsNamedAndSentAgain(CapturedOutput output) {
        outbox.post(Messages.about(about, "", Recipient.of(ana)));
        UUID claimed = claims.next(new ArrayDeque<>()).orElseThrow();
        jdbc.sql("update outbox_message set claimed_at = claimed_at - interval '11 seconds'")
                .update();
        sendAll();
        assertThat(output).contains("Message " + claimed + " may be sent twice");
        assertThat(mailbox(address)).hasSize(1);
    }

    @Test
    void aLivingNodesMessageIsLeftToIt() {
        outbox.post(Messages.about(about, "", Recipient.of(ana)));
        claims.next(new ArrayDeque<>()).orElseThrow();
        sendAll();
        assertThat(mailbox(address)).isEmpty();
    }

    @Test
    void aNodeThatStopsGivesTheNextMessageBack() {
        IntStream.range(0, 3).forEach(i -> outbox.post(Messages.about(about, "" + i, Recipient.of(ana))));
        var asked = new int[1];
        sending.run(() -> asked[0]++ == 0);
        assertThat(mailbox(address)).hasSize(1);
        sendAll();
        assertThat(mailbox(address)).hasSize(3);
    }

    @Test
    void troubleWithOneLetterIsTriedAgainWithGrowingDelay() {
        outbox.post(Messages.about(about, "", Recipient.of(ana)));
        var answers = new Scripted(new Answer(Verdict.LATER, "450 mailbox full", false));
        run(answers);
        clock.advance(Duration.ofSeconds(59));
        run(answers);
        clock.advance(Duration.ofSeconds(1));
        run(answers);
        assertThat(answers.asked).isEqualTo(2);
        assertThat(states()).containsExactly("PENDING");
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofDays(1));
            run(answers);
        }
        assertThat(answers.asked).isEqualTo(9);
        assertThat(states()).containsExactly("FAILED");
        assertThat(errors()).containsExactly("450 mailbox full");
    }

    @Test
    void aRefusedLetterKeepsTheReasonAndStopsNobodyElse() {
        outbox.post(Messages.about(about, "", outsider("nobody@example.org\r\nBcc: eve@example.org")));
        outbox.post(Messages.about(about, "", Recipient.of(ana)));
        sendAll();
        assertThat(states()).containsExactly("FAILED", "SENT");
        assertThat(errors().getFirst()).isNotBlank();
        assertThat(mailbox("eve@example.org")).isEmpty();
    }

    /** F10: an hour without the server costs no try. */
    @Test
    void withoutAServerEverythingWaits() {
        outbox.post(Messages.about(about, "", Recipient.of(ana)));
        var away = new Sending(new Scripted(new Answer(Verdict.AWAY, "Connection refused", false)), delivery, clock);
        for (int i = 0; i < 60; i++) {
            away.run(() -> true);
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(states()).containsExactly("PENDING");
        assertThat(errors()).containsExactly("Connection refused");
        sendAll();
        assertThat(mailbox(address)).hasSize(1);
    }

    @Test
    void whoseAccountIsClosedGetsNothing() {
        outbox.post(Messages.about(about, "", Recipient.of(ana)));
        accounts.close(ana);
        sendAll();
        assertThat(states()).containsExactly("CANCELLED");
        assertThat(mailbox(address)).isEmpty();
    }

    /** R4.9: one mail a day that can wait; the others join the digest. */
    @Test
    void theSecondOrdinaryMailOfADayJoinsTheDigest() {
        ordinary("1");
        ordinary("2");
        outbox.post(Messages.about(about, "urgent", Recipient.of(ana)));
        sendAll();
        assertThat(mailbox(address)).hasSize(2);
        assertThat(jdbc.sql("select occurrence from outbox_message where digest")
                        .query(String.class)
                        .list())
                .containsExactly("2");
        clock.advance(Duration.ofDays(1));
        ordinary("3");
        sendAll();
        assertThat(mailbox(address)).as("the digest gathers already").hasSize(2);
    }

    @Test
    void somebodyWithoutAnAccountGetsTheSecondOneTheNextMorning() {
        var eve = outsider(UUID.randomUUID() + "@example.org");
        outbox.post(Messages.about(about, "1", eve, MailSubject.MINUTES, Urgency.ORDINARY));
        outbox.post(Messages.about(about, "2", eve, MailSubject.MINUTES, Urgency.ORDINARY));
        sendAll();
        assertThat(mailbox(eve.key())).hasSize(1);
        clock.advance(Duration.ofDays(1));
        sendAll();
        assertThat(mailbox(eve.key())).hasSize(2);
    }

    private void ordinary(String occurrence) {
        outbox.post(Messages.about(about, occurrence, Recipient.of(ana), MailSubject.TOPICS, Urgency.ORDINARY));
    }

    private void sendAll() {
        run(mailer);
    }

    private void run(Mailer by) {
        new Sending(by, delivery, clock).run(() -> true);
    }

    private static Recipient outsider(String email) {
        return new Recipient.Outsider(email, Locale.FRENCH, ZoneId.of("Europe/Paris"), "/subscriptions/end/x");
    }

    private List<String> states() {
        return column("state");
    }

    private List<String> errors() {
        return column("last_error");
    }

    private List<String> column(String name) {
        return jdbc.sql("select " + name + " from outbox_message where about = ? order by id")
                .param(about)
                .query(String.class)
                .list();
    }

    /** A server that always answers the same. */
    private static final class Scripted implements Mailer, Mailer.Line {

        private final Answer answer;
        private int asked;

        Scripted(Answer answer) {
            this.answer = answer;
        }

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Answer send(Mail mail) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Line open() {
            return this;
        }

        @Override
        public Answer send(org.relais.platform.Letter letter) {
            asked++;
            return answer;
        }

        @Override
        public void close() {}
    }
}
