package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.community.Audience;
import org.relais.community.Openness;
import org.relais.community.Standing;
import org.relais.community.Visibility;
import org.relais.outbox.Postman;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.Subscriptions;
import org.relais.support.MailTest;
import org.relais.support.MailWorld;
import org.relais.support.MovableClock;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@MailTest
@DisplayName("R4.8, T17: what finalised minutes bring into mailboxes")
class MinutesMailsTests extends WithMinutes {

    @Autowired
    Finalisations finalisations;

    @Autowired
    Commitments commitments;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Openness openness;

    @Autowired
    Postman postman;

    @Autowired
    MailWorld mailboxes;

    @Autowired
    Persons persons;

    @Autowired
    MovableClock clock;

    WorkshopId workshop;
    PersonId absent;
    PersonId colleague;

    @BeforeEach
    void aWorkshopWithOneParticipantAndTwoSubscribers() {
        clock.set(MailTest.NOW);
        openness.choose(community.id(), steward, Visibility.ORGANISATION);
        absent = communities.join(community.id(), "Dan Absent", Standing.MEMBER);
        colleague = persons.named("Eve Colleague");
        workshop = workshopWorld.published(community.id(), steward);
        signUps.signUp(workshop, member);
        close(workshop);
        subscribe(absent);
        subscribe(colleague);
    }

    @Test
    @DisplayName(
            "the first version goes to participants and subscribers, once; taken back and finalised again, nobody is told")
    void once() {
        finalise(false);
        finalisations.takeBack(workshop, steward, 1);
        finalise(false);
        send();
        assertThat(minutesOf(member)).hasSize(1);
        assertThat(minutesOf(absent)).hasSize(1);
        assertThat(minutesOf(colleague)).hasSize(1);
        assertThat(minutesOf(steward)).isEmpty();

        finalisations.takeBack(workshop, steward, 1);
        finalise(false);
        send();
        assertThat(minutesOf(member)).hasSize(1);
    }

    @Test
    @DisplayName("a later version goes out only when the scribe wants so")
    void again() {
        finalise(false);
        write("Another text");
        finalise(false);
        send();
        assertThat(minutesOf(absent)).hasSize(1);
        write("A third text");
        finalise(true);
        send();
        assertThat(minutesOf(absent)).hasSize(2);
        assertThat(minutesOf(absent).getLast().text()).contains("Version 3 of the minutes", "A third text");
    }

    @Test
    @DisplayName("P2: members get what is for the community, others only what its authors show to the organisation")
    void audiences() {
        commit(Audience.GROUP, "I speak with my chief");
        commit(Audience.COMMUNITY, "I ask the porters");
        commit(Audience.ORGANISATION, "I put the card on the wall");
        write(body(workshop) + "\n\n- Typed by *hand*");
        finalise(false);
        send();

        assertThat(minutesOf(absent).getFirst().text())
                .contains("I ask the porters", "I put the card on the wall", "Typed by hand", "/minutes")
                .doesNotContain("my chief");
        assertThat(minutesOf(member).getFirst().text()).doesNotContain("my chief");
        for (String part : List.of(
                minutesOf(colleague).getFirst().text(),
                minutesOf(colleague).getFirst().html())) {
            assertThat(part)
                    .contains("I put the card on the wall", "/public/" + community.id() + "/minutes/" + workshop)
                    .doesNotContain("my chief", "porters", "Typed by");
        }
        assertThat(minutesOf(absent).getFirst().html()).contains("<em>hand</em>", "<h2>Agenda</h2>");
    }

    @Test
    @DisplayName("whom the community does not admit any more gets nothing")
    void notAdmitted() {
        openness.choose(community.id(), steward, Visibility.MEMBERS);
        finalise(false);
        send();

        assertThat(minutesOf(colleague)).isEmpty();
        assertThat(minutesOf(absent)).hasSize(1);
    }

    private void subscribe(PersonId person) {
        subscriptions.choose(community.id(), person, SubscriptionKind.MINUTES, true);
    }

    private void finalise(boolean tellAgain) {
        long seen = minutes.open(workshop, steward).version();
        assertThat(finalisations.finalise(workshop, steward, seen, tellAgain)).isEqualTo(Finalising.DONE);
    }

    private void write(String text) {
        minutes.write(workshop, steward, minutes.open(workshop, steward).version(), text);
    }

    /** One ordinary mail a day; the second one of a reader waits for the digest (R4.9). */
    private void send() {
        postman.sendAll();
        clock.advance(Duration.ofDays(1));
        postman.sendAll();
    }

    private void commit(Audience audience, String text) {
        commitments.make(new NewCommitment(
                community.id(),
                workshop,
                Actor.of(member),
                "Ben Member",
                text,
                "Five cards on the wall",
                LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(8),
                audience));
    }

    private List<ReceivedMail> minutesOf(PersonId person) {
        return mailboxes.to(person, "Minutes: ");
    }
}
