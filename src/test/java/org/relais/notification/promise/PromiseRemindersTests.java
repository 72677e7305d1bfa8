package org.relais.notification.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.commitment.OwnCommitments;
import org.relais.commitment.Rewording;
import org.relais.commitment.Wording;
import org.relais.community.Audience;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.MailWorld;
import org.relais.support.Mails;
import org.relais.support.MovableClock;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.relais.support.Statements;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailTest
@DisplayName("L22, R9.5: one reminder, on the day before the date")
class PromiseRemindersTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final String SIGN = "Five cards on the wall";

    @Autowired
    PromiseReminders reminders;

    @Autowired
    ClosingMails closings;

    @Autowired
    MailWorld mailboxes;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    Workshops workshops;

    @Autowired
    Commitments commitments;

    @Autowired
    OwnCommitments own;

    @Autowired
    Persons persons;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId ben;

    @BeforeEach
    void aMember() {
        clock.set(MailTest.NOW);
        community = communities.community();
        ben = community.member();
    }

    @Test
    @DisplayName("L22: on the day before, at the hour of the reader, once; two nodes and later runs send no other")
    void dayBefore() {
        promise();
        at("2026-11-26T07:59");
        assertThat(received()).isEmpty();
        at("2026-11-26T08:00");
        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("For tomorrow: what you promised");
            assertThat(List.of(mail.text(), mail.html()))
                    .allSatisfy(part -> assertThat(part)
                            .contains(
                                    "Hello Ben Member,",
                                    "for Fri 27 Nov 2026",
                                    "I ask the porters",
                                    SIGN,
                                    "/promises/"));
            assertThat(mail.unsubscribe()).startsWith("/unsubscribe/");
        });
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(reminders::carryOut),
                        CompletableFuture.runAsync(reminders::carryOut))
                .join();
        at("2026-11-26T20:00");
        at("2026-11-27T08:00");
        at("2026-12-04T08:00");
        assertThat(received()).hasSize(1);
    }

    @Test
    @DisplayName("L22: two nodes at the same moment send one")
    void twoNodes() {
        promise();
        clock.set(paris("2026-11-26T09:00"));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(reminders::carryOut),
                        CompletableFuture.runAsync(reminders::carryOut))
                .join();
        assertThat(received()).hasSize(1);
    }

    @Test
    @DisplayName("L22: a reader of French elsewhere gets French, at the hour that they chose for mails, in their zone")
    void elsewhere() {
        persons.reads(ben, "fr");
        persons.livesIn(ben, "America/New_York");
        jdbc.sql("insert into digest_time (person_id, days, hour) values (?, '{1}', 18)")
                .param(ben.value())
                .update();
        promise();
        at("2026-11-26T23:59");
        assertThat(received()).isEmpty();
        at("2026-11-27T00:00");
        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Pour demain\u00a0: ce que vous avez promis");
            assertThat(List.of(mail.text(), mail.html()))
                    .allSatisfy(part -> assertThat(part).contains("pour le ven. 27 nov. 2026", "Dire ce qu’il en est"));
        });
    }

    @Test
    @DisplayName("R9.5: who has answered is not reminded, and what waits without a mail server is called back")
    void answered() {
        CommitmentId kept = promise();
        settle(kept, CommitmentState.KEPT);
        at("2026-11-26T08:00");
        assertThat(received()).isEmpty();

        CommitmentId late = promise(FRIDAY);
        jdbc.sql("update commitment set made_at = ? where id = ?")
                .params(Timestamp.from(MailTest.NOW), late.value())
                .update();
        reminders.carryOut();
        assertThat(mails.about(late)).hasSize(1);
        settle(late, CommitmentState.LET_GO);
        reminders.carryOut();
        assertThat(received()).isEmpty();
    }

    @Test
    @DisplayName("L22: after downtime it comes later on that day; once the date has come, never")
    void downtime() {
        promise();
        at("2026-11-26T23:30");
        assertThat(received()).hasSize(1);

        clock.set(MailTest.NOW);
        CommitmentId other = promise();
        at("2026-11-27T00:00");
        assertThat(mails.about(other)).isEmpty();
    }

    @Test
    @DisplayName("R9.5: a reminder that waited for the mail server until the date came is not sent any more")
    void mailServerAway() {
        CommitmentId id = promise();
        clock.set(paris("2026-11-26T08:00"));
        reminders.carryOut();
        assertThat(mails.about(id)).hasSize(1);
        clock.set(paris("2026-11-27T00:00"));
        assertThat(received()).isEmpty();
        assertThat(mails.about(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "L22: promised for today or tomorrow, or late on the evening before, nobody is reminded of what they just wrote")
    void justWritten() {
        clock.set(paris("2026-11-26T07:00"));
        promise(FRIDAY.minusDays(1));
        promise(FRIDAY);
        clock.set(paris("2026-11-25T20:30"));
        promise(FRIDAY);
        at("2026-11-26T08:00");
        at("2026-11-26T22:00");
        assertThat(received()).isEmpty();
    }

    @Test
    @DisplayName("L22: promised in the afternoon for the day after tomorrow, one comes on the next morning")
    void twoDays() {
        clock.set(paris("2026-11-25T16:00"));
        promise(FRIDAY);
        at("2026-11-26T08:00");
        assertThat(received()).hasSize(1);
    }

    @Test
    @DisplayName("L22: the mail at closing that came this night is reminder enough")
    void toldAtClosing() {
        WorkshopId workshop = world.live(community.id(), community.steward());
        make(workshop, FRIDAY);
        clock.set(paris("2026-11-25T23:00"));
        workshops.close(workshop);
        clock.set(paris("2026-11-25T23:15"));
        closings.carryOut();
        at("2026-11-26T08:00");
        assertThat(received()).isEmpty();
        assertThat(mailboxes.to(ben, "What you took on")).hasSize(1);
    }

    @Test
    @DisplayName("R9.8: moved to another day, it is reminded of on the day before that one, and not on the old one")
    void moved() {
        CommitmentId id = promise();
        clock.set(paris("2026-11-24T10:00"));
        assertThat(own.reword(id, Actor.of(ben), new Wording("I ask the porters", SIGN, FRIDAY.plusDays(7))))
                .isEqualTo(Rewording.DONE);
        at("2026-11-26T08:00");
        assertThat(received()).isEmpty();
        at("2026-12-03T08:00");
        assertThat(received()).hasSize(1);
    }

    @Test
    @DisplayName("R9.5: one click in a reminder mutes the next ones")
    void muted() {
        promise();
        at("2026-11-26T08:00");
        ReceivedMail mail = received().getFirst();
        promise(FRIDAY.plusDays(7));
        mailboxes.mute(mail);
        at("2026-12-03T08:00");
        assertThat(received()).hasSize(1);
    }

    @Test
    @DisplayName("L22: who was reminded, wrote it just now or wants no mails costs later runs nothing more")
    void nothingToDo() {
        promise();
        at("2026-11-26T08:00");
        int few = Statements.of(reminders::carryOut).size();
        promise();
        make(world.live(community.id(), community.steward()), FRIDAY);
        jdbc.sql("insert into mail_wish (person_id, mail_subject, wish) values (?, 'COMMITMENTS', 'NOTHING')")
                .param(community.steward().value())
                .update();
        commitments.make(of(community.steward(), null, FRIDAY));
        assertThat(Statements.of(reminders::carryOut)).hasSize(few);
        assertThat(received()).hasSize(1);
    }

    private void at(String parisTime) {
        clock.set(paris(parisTime));
        reminders.carryOut();
    }

    private static Instant paris(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    private CommitmentId promise() {
        return promise(FRIDAY);
    }

    private CommitmentId promise(LocalDate dueOn) {
        return make(null, dueOn);
    }

    private CommitmentId make(@Nullable WorkshopId workshop, LocalDate dueOn) {
        return commitments.make(of(ben, workshop, dueOn));
    }

    private NewCommitment of(PersonId owner, @Nullable WorkshopId workshop, LocalDate dueOn) {
        return new NewCommitment(
                community.id(),
                workshop,
                Actor.of(owner),
                "Ben Member",
                "I ask the porters",
                SIGN,
                dueOn,
                Audience.COMMUNITY);
    }

    private void settle(CommitmentId id, CommitmentState state) {
        assertThat(commitments.settle(id, Actor.of(ben), state, null)).isTrue();
    }

    private List<ReceivedMail> received() {
        return mailboxes.to(ben, "For tomorrow", "Pour demain");
    }
}
