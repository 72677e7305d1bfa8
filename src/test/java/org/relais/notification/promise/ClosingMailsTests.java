package org.relais.notification.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentId;
import org.relais.community.Audience;
import org.relais.minutes.Finalisations;
import org.relais.minutes.Finalising;
import org.relais.minutes.Minutes;
import org.relais.notification.promise.Closings.Held;
import org.relais.outbox.MailPlan;
import org.relais.outbox.MailPlans;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Wish;
import org.relais.people.Actor;
import org.relais.people.Guests;
import org.relais.people.PersonId;
import org.relais.support.CommitmentWorld;
import org.relais.support.MailTest;
import org.relais.support.MailWorld;
import org.relais.support.Mails;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.relais.support.Statements;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

@MailTest
@DisplayName("L22: each owner gets one mail at closing with their own items")
class ClosingMailsTests {

    @Autowired
    ClosingMails mails;

    @Autowired
    Closings closings;

    @Autowired
    WorkshopWorld world;

    @Autowired
    RoomWorld rooms;

    @Autowired
    CommitmentWorld commitments;

    @Autowired
    Workshops workshops;

    @Autowired
    Minutes minutes;

    @Autowired
    Finalisations finalisations;

    @Autowired
    MailPlans plans;

    @Autowired
    Guests guests;

    @Autowired
    Persons persons;

    @Autowired
    Pages pages;

    @Autowired
    Mails outbox;

    @Autowired
    MailWorld mailboxes;

    @Autowired
    MovableClock clock;

    Held held;
    PersonId ana;
    PersonId ben;

    @BeforeEach
    void aWorkshop() {
        held = closings.begun();
        ana = held.ana();
        ben = held.ben();
    }

    @Test
    @DisplayName("L22: closed twice, told by two nodes, tried again, begun and closed again: one mail")
    void once() {
        closings.promise(held, ben, "I speak with my chief");
        workshops.close(held.workshop());
        workshops.close(held.workshop());
        clock.advance(Closings.SETTLED);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(mails::carryOut), CompletableFuture.runAsync(mails::carryOut))
                .join();
        workshops.begin(held.workshop());
        workshops.close(held.workshop());
        mails.carryOut();
        clock.advance(Duration.ofDays(2));
        mails.carryOut();
        assertThat(closings.received(ben)).hasSize(1);
    }

    @Test
    @DisplayName("L22: ten minutes for last words; whoever writes on the closing page gets theirs ten minutes later")
    void lastWords() {
        closings.promise(held, ben, "I speak with my chief");
        workshops.close(held.workshop());
        clock.advance(Duration.ofMinutes(9));
        closings.decide(held, ana, "The card goes with the bed");
        clock.advance(Duration.ofMinutes(2));
        mails.carryOut();
        assertThat(closings.received(ben)).hasSize(1);
        assertThat(closings.received(ana)).isEmpty();
        clock.advance(Closings.SETTLED);
        mails.carryOut();
        assertThat(closings.received(ben)).hasSize(1);
        assertThat(closings.received(ana)).hasSize(1);
    }

    @Test
    @DisplayName("L22: downtime of two days delays the mail and loses none; what was answered meanwhile is not in it")
    void downtime() {
        CommitmentId kept = closings.promise(held, ben, "I speak with my chief");
        closings.promise(held, ana, "I ask the porters");
        workshops.close(held.workshop());
        pages.post(ben, "/commitments/" + kept + "/settlement", Map.of("state", "KEPT"));
        clock.advance(Duration.ofDays(2));
        mails.carryOut();
        assertThat(closings.received(ana)).hasSize(1);
        assertThat(closings.received(ben)).isEmpty();
    }

    @Test
    @DisplayName("L22: an owner whom no mail can be written to keeps no other waiting, and is told once it can")
    void oneGoesWrong() {
        closings.promise(held, ana, "I ask the porters");
        closings.promise(held, ben, "I speak with my chief");
        workshops.close(held.workshop());
        clock.advance(Closings.SETTLED);
        persons.livesIn(ana, "Nowhere");
        mails.carryOut();
        persons.livesIn(ana, "Europe/Paris");
        assertThat(closings.received(ben)).hasSize(1);
        assertThat(closings.received(ana)).isEmpty();
        mails.carryOut();
        assertThat(closings.received(ben)).hasSize(1);
        assertThat(closings.received(ana)).hasSize(1);
    }

    @Test
    @DisplayName("L3, L22: a guest is nobody's address; with an account, they get their mail, and no page of members")
    void guest() {
        Actor kim = rooms.guest();
        commitments.commitment(held.community(), held.workshop(), kim, "I ask the porters", Audience.GROUP);
        closings.close(held);
        PersonId person = persons.named("Kim");
        clock.advance(Duration.ofDays(5));
        guests.claim(Objects.requireNonNull(kim.guest()), person);
        mails.carryOut();
        assertThat(closings.only(person).text())
                .contains("I ask the porters", "/promises/")
                .doesNotContain("/communities/");
    }

    @Test
    @DisplayName("L22, T17: with the minutes nobody hears of the same again, only of what they wrote since")
    void minutes() {
        closings.promise(held, ben, "I speak with my chief");
        closings.promise(held, ana, "I ask the porters");
        closings.close(held);
        clock.advance(Duration.ofHours(1));
        closings.promise(held, ben, "I bring the card");
        finalise();
        finalisations.takeBack(held.workshop(), ana, 1);
        finalise();
        assertThat(closings.received(ana)).hasSize(1);
        assertThat(closings.received(ben))
                .hasSize(2)
                .last()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("I bring the card").doesNotContain("my chief"));
    }

    @Test
    @DisplayName("L22: finalised at once, the minutes leave it to the one mail")
    void minutesAtOnce() {
        closings.promise(held, ben, "I speak with my chief");
        workshops.close(held.workshop());
        finalise();
        assertThat(closings.received(ben)).isEmpty();
        clock.advance(Closings.SETTLED);
        mails.carryOut();
        assertThat(closings.received(ben)).hasSize(1);
    }

    @Test
    @DisplayName(
            "R4.7: whoever wants nothing about their commitments gets nothing; one click in the first mail says so")
    void muted() {
        closings.promise(held, ben, "I speak with my chief");
        mailboxes.mute(closings.close(held, ben));
        held = closings.another(held);
        closings.promise(held, ben, "I ask the porters");
        closings.close(held);
        assertThat(closings.received(ben)).hasSize(1);
    }

    @Test
    @DisplayName("L22: whoever closed and told long since costs a run nothing more, nor whoever wants no mails")
    void nothingToDo() {
        closings.promise(held, ben, "I speak with my chief");
        closings.close(held);
        int few = Statements.of(mails::carryOut).size();
        for (int n = 0; n < 4; n++) {
            held = closings.another(held);
            closings.promise(held, n < 2 ? ben : ana, "I ask the porters");
            closings.experiment(held, ben, "If we meet at eight, then nobody waits");
            closings.close(held);
        }
        mute(ana);
        mute(ben);
        held = closings.another(held);
        closings.promise(held, ana, "I bring the card");
        closings.close(held);
        assertThat(Statements.of(mails::carryOut)).hasSize(few);
    }

    private void mute(PersonId person) {
        plans.keep(person, new MailPlan(Map.of(MailSubject.COMMITMENTS, Wish.NOTHING), Set.of(DayOfWeek.MONDAY), 8));
    }

    @Test
    @DisplayName("L22: a rehearsal mails nobody")
    void rehearsal() {
        WorkshopId rehearsed = world.published(held.community(), ana);
        Stream.of("0", "1", "2", "3")
                .forEach(step -> pages.page(ana, "/workshops/" + rehearsed + "/rehearsal?step=" + step));
        clock.advance(Closings.SETTLED);
        mails.carryOut();
        assertThat(outbox.about(rehearsed)).isEmpty();
    }

    private void finalise() {
        long seen = minutes.open(held.workshop(), ana).version();
        assertThat(finalisations.finalise(held.workshop(), ana, seen, false)).isEqualTo(Finalising.DONE);
    }
}
