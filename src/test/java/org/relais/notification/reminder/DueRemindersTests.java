package org.relais.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.minutes.Finalisations;
import org.relais.minutes.Finalising;
import org.relais.minutes.Minutes;
import org.relais.people.PersonId;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.Mails;
import org.relais.support.Mails.Mail;
import org.relais.support.MovableClock;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.Preparation;
import org.relais.workshop.Role;
import org.relais.workshop.Roles;
import org.relais.workshop.SignUps;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

@MailTest
@DisplayName("Reminders")
class DueRemindersTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    DueReminders due;

    @Autowired
    ReminderRules rules;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    CommitmentWorld commitments;

    @Autowired
    Designs designs;

    @Autowired
    SignUps signUps;

    @Autowired
    Roles roles;

    @Autowired
    Workshops workshops;

    @Autowired
    Minutes minutes;

    @Autowired
    Finalisations finalisations;

    @Autowired
    Mails mails;

    @Autowired
    Runs runs;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId steward;
    PersonId ben;
    Instant start;

    @BeforeEach
    void aCommunity() {
        clock.set(MailTest.NOW);
        start = MailTest.NOW.plus(Duration.ofDays(20));
        community = communities.community();
        steward = community.steward();
        ben = community.member();
    }

    @Test
    @DisplayName("C4: seven days before, those who have not answered are invited; two days before, those who come are "
            + "reminded; one hour before, those who are elsewhere get the link")
    void usual() {
        WorkshopId id = published("", "https://call.example/flow");
        signUps.signUp(id, steward);
        at(start.minus(Duration.ofDays(7)).minusSeconds(60));
        assertThat(mails.kinds(id, ben)).isEmpty();
        at(start.minus(Duration.ofDays(7)));
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.invitation");
        assertThat(mails.kinds(id, steward)).containsExactly("workshop.seat-confirmed");

        at(start.minus(Duration.ofDays(2)));
        assertThat(mails.kinds(id, steward)).containsExactly("workshop.seat-confirmed", "workshop.reminder");
        at(start.minus(Duration.ofHours(1)));
        assertThat(mails.kinds(id, steward).getLast()).isEqualTo("workshop.link");
        assertThat(mails.about(id, steward).getLast().text()).contains("Join the call", "https://call.example/flow");
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.invitation");
    }

    @Test
    @DisplayName(
            "The reminder says objective, deliverable, preparation, my role, what I leave with, my open commitment")
    void reminder() {
        commitments.commitment(community.id(), ben);
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        roles.take(id, Role.SCRIBE, ben);
        at(start.minus(Duration.ofDays(2)));
        Mail mail = mails.about(id, ben).getLast();
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .contains("One waiting queue made visible.", "A map of the three longest queues")
                        .contains("one step that you can try tomorrow")
                        .contains("Your role", "Scribe")
                        .contains("What you have under way", CommitmentWorld.TEXT)
                        .contains("I cannot come", "/answers/"));
    }

    @Test
    @DisplayName("T6: after three hours without the job, everything that was due is sent, and exactly once")
    void downtime() {
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        at(start.minus(Duration.ofDays(2)).plus(Duration.ofHours(3)));
        due.carryOut();
        at(start.minus(Duration.ofDays(1)));
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.seat-confirmed", "workshop.reminder");
    }

    @Test
    @DisplayName("What lost its meaning meanwhile is not sent at all")
    void tooMuchDowntime() {
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        at(start.plus(Duration.ofHours(3)));
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.seat-confirmed");
    }

    @Test
    @DisplayName(
            "R4.1: moved before its reminder, the workshop takes it along; moved by two days at most, what was sent is "
                    + "not sent again")
    void moved() {
        WorkshopId moved = published("Room 12", "");
        PersonId dan = remindedAndMoved(moved, Duration.ofDays(2));
        assertThat(mails.kinds(moved, dan)).doesNotContain("workshop.reminder");
        at(start);
        assertThat(mails.kinds(moved, dan)).contains("workshop.reminder");
        assertThat(mails.kinds(moved, ben)).containsOnlyOnce("workshop.reminder");
    }

    @Test
    @DisplayName(
            "R4.1: moved by more than two days, it reminds again those who had been reminded of the old date; once")
    void movedFar() {
        WorkshopId moved = published("Room 12", "");
        PersonId dan = remindedAndMoved(moved, Duration.ofDays(10));
        at(start.plus(Duration.ofDays(7)));
        assertThat(mails.kinds(moved, dan)).doesNotContain("workshop.reminder");
        at(start.plus(Duration.ofDays(8)));
        due.carryOut();
        assertThat(mails.kinds(moved, dan)).containsOnlyOnce("workshop.reminder");
        assertThat(mails.kinds(moved, ben).stream().filter("workshop.reminder"::equals))
                .hasSize(2);
        mails.send(moved);
        move(moved, start.plus(Duration.ofDays(11)));
        at(start.plus(Duration.ofDays(9)));
        assertThat(mails.kinds(moved, ben).stream().filter("workshop.reminder"::equals))
                .hasSize(2);
    }

    /** @return somebody who signs up after the move */
    private PersonId remindedAndMoved(WorkshopId moved, Duration by) {
        signUps.signUp(moved, ben);
        at(start.minus(Duration.ofDays(2)));
        mails.send(moved);
        move(moved, start.plus(by));
        PersonId dan = communities.join(community.id(), "Dan Newcomer", Standing.MEMBER);
        signUps.signUp(moved, dan);
        return dan;
    }

    @Test
    @DisplayName(
            "R4.1: a reminder that was not sent yet is called back when the workshop moves, and written anew in time")
    void calledBack() {
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        at(start.minus(Duration.ofDays(2)));
        move(id, start.plus(Duration.ofDays(10)));
        assertThat(mails.kinds(id, ben)).doesNotContain("workshop.reminder");
        at(start.plus(Duration.ofDays(8)));
        assertThat(mails.kinds(id, ben)).contains("workshop.reminder");
    }

    @Test
    @DisplayName("R4.1: an invitation that was not sent yet goes out with the new date")
    void invitationMoved() {
        WorkshopId id = published("Room 12", "");
        at(start.minus(Duration.ofDays(7)));
        replan(id, "Room 40", start);
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.invitation");
        assertThat(mails.about(id, ben).getFirst().text()).contains("Room 40");
    }

    @Test
    @DisplayName("R4.1, R3.7: called off, nothing more is sent, and what waits is called back")
    void cancelled() {
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        at(start.minus(Duration.ofDays(2)));
        designs.cancel(id, steward);
        at(start.minus(Duration.ofHours(1)));
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.seat-confirmed", "workshop.cancelled");
    }

    @Test
    @DisplayName("T9: a draft reminds nobody; what was due before the publication is passed over, however it moves")
    void lateness() {
        start = MailTest.NOW.plus(Duration.ofDays(5));
        WorkshopId draft = world.draft(community.id(), steward, plan("Room 12", "", start));
        at(MailTest.NOW.plus(DAY));
        assertThat(mails.about(draft)).isEmpty();
        designs.publish(draft, steward, false);
        at(MailTest.NOW.plus(DAY));
        assertThat(mails.about(draft)).isEmpty();
        move(draft, start.minus(DAY));
        at(MailTest.NOW.plus(DAY).plusSeconds(60));
        assertThat(mails.about(draft)).isEmpty();
    }

    @Test
    @DisplayName("Announced at publication, nobody is invited a second time within three days")
    void announced() {
        start = MailTest.NOW.plus(Duration.ofDays(9));
        WorkshopId id = world.draft(community.id(), steward, plan("Room 12", "", start));
        designs.publish(id, steward, true);
        at(start.minus(Duration.ofDays(7)));
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.invitation");
    }

    @Test
    @DisplayName(
            "One, three and seven days after, the scribe is told that the minutes are due; once they are final, no more")
    void minutesDue() {
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        roles.take(id, Role.SCRIBE, ben);
        Instant end = held(id);
        at(end.plus(DAY).minusSeconds(60));
        assertThat(mails.kinds(id, ben)).doesNotContain("workshop.minutes-due");
        at(end.plus(DAY));
        at(end.plus(Duration.ofDays(3)));
        assertThat(mails.kinds(id, ben).stream().filter("workshop.minutes-due"::equals))
                .hasSize(2);
        assertThat(mails.about(id, ben).getLast().text()).contains("/workshops/" + id + "/minutes");
        assertThat(mails.kinds(id, steward)).doesNotContain("workshop.minutes-due");
        assertThat(finalisations.finalise(id, ben, minutes.open(id, ben).version(), false))
                .isEqualTo(Finalising.DONE);
        at(end.plus(Duration.ofDays(7)));
        assertThat(mails.kinds(id, ben).stream().filter("workshop.minutes-due"::equals))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "R4.9: of what became due during days without the job and says the same to the same person, the last goes")
    void lastOfMany() {
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        roles.take(id, Role.SCRIBE, ben);
        Instant end = held(id);
        at(end.plus(Duration.ofDays(8)));
        due.carryOut();
        assertThat(mails.kinds(id, ben).stream().filter("workshop.minutes-due"::equals))
                .hasSize(1);
        assertThat(runs.carriedOut(id)).containsOnlyKeys("minutes-7d");
    }

    @Test
    @DisplayName("A workshop's own rules hold instead of its community's, those instead of the usual ones")
    void ownRules() {
        WorkshopId id = published("Room 12", "");
        WorkshopId other = published("Room 12", "");
        var off = new ReminderRule(
                "invitation-7d", Template.INVITATION, Audience.NOT_SIGNED_UP, Anchor.START, -7 * 1440, false);
        var waiting = new ReminderRule("mine", Template.INVITATION, Audience.NOT_SIGNED_UP, Anchor.START, -120, true);
        rules.decide(community.id(), null, List.of(off));
        rules.decide(community.id(), id, List.of(waiting));
        at(start.minus(Duration.ofDays(7)));
        assertThat(mails.about(id)).isEmpty();
        at(start.minus(Duration.ofHours(2)));
        assertThat(mails.kinds(id, ben)).containsExactly("workshop.invitation");
        assertThat(mails.about(other)).isEmpty();
        rules.forget(community.id(), null);
        assertThat(rules.of(community.id(), null)).isEqualTo(ReminderRule.USUAL);
    }

    @Test
    @DisplayName("Days before are days of the calendar: the same time of day, also when the clocks change between")
    void clocksChange() {
        start = LocalDateTime.of(2027, 3, 29, 14, 0).atZone(PARIS).toInstant();
        clock.set(start.minus(Duration.ofDays(30)));
        WorkshopId id = published("Room 12", "");
        signUps.signUp(id, ben);
        Instant twoDays = LocalDateTime.of(2027, 3, 27, 14, 0).atZone(PARIS).toInstant();
        at(twoDays.minusSeconds(60));
        assertThat(mails.kinds(id, ben)).doesNotContain("workshop.reminder");
        at(twoDays);
        assertThat(mails.kinds(id, ben)).contains("workshop.reminder");
    }

    /** @return when it ended */
    private Instant held(WorkshopId id) {
        clock.set(start);
        workshops.begin(id);
        clock.set(start.plus(Duration.ofHours(1)));
        workshops.close(id);
        return clock.instant();
    }

    private void at(Instant now) {
        clock.set(now);
        due.carryOut();
    }

    private WorkshopId published(String place, String link) {
        return world.published(community.id(), steward, plan(place, link, start));
    }

    private void move(WorkshopId id, Instant to) {
        replan(id, "Room 12", to);
    }

    private void replan(WorkshopId id, String place, Instant to) {
        assertThat(designs.replan(id, steward, designs.open(id, steward).version(), plan(place, "", to)))
                .isTrue();
    }

    private static WorkshopPlan plan(String place, String link, Instant start) {
        return new WorkshopPlan(
                WorkshopWorld.purpose("From admission to the first scan"),
                WorkshopWorld.aims(),
                new Slot(start, 60, PARIS),
                new Venue(place, link, 8, false),
                Preparation.NONE,
                WorkshopWorld.steps(),
                List.of());
    }
}
