package org.relais.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Mails;
import org.relais.support.Mails.Mail;
import org.relais.support.Persons;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.workshop.Designs;
import org.relais.workshop.Preparation;
import org.relais.workshop.PreparationId;
import org.relais.workshop.PreparationItem;
import org.relais.workshop.SignUps;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Mails about a workshop and the reader's seat")
class WorkshopMailsTests {

    private static final Instant START = Instant.now().plus(Duration.ofDays(10));
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    TopicWorld topics;

    @Autowired
    Designs designs;

    @Autowired
    SignUps signUps;

    @Autowired
    Mails mails;

    @Autowired
    Persons persons;

    Inhabited community;
    PersonId steward;
    PersonId ben;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        steward = community.steward();
        ben = community.member();
    }

    @Test
    @DisplayName("R4.4, T10: the text alone says date, time with zone, duration, place, call, objective, deliverable, "
            + "preparation, how to cancel; and so does the page")
    void complete() {
        TopicId topic = topics.topic(community.id(), ben, "Why do reports wait three days?");
        WorkshopId id = publish(plan(8, LISBON, "Room 12", "https://call.example/flow", topic));
        signUps.signUp(id, ben);
        Mail mail = mails.about(id, ben).getFirst();
        assertThat(mail.title()).startsWith("You have a seat: From admission to the first scan");
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .contains("Europe/Paris")
                        .contains("There: ", "Europe/Lisbon")
                        .contains("60 minutes")
                        .contains("Room 12")
                        .contains("https://call.example/flow")
                        .contains("One waiting queue made visible.")
                        .contains("A map of the three longest queues")
                        .contains("one step that you can try tomorrow")
                        .contains("Why do reports wait three days?", "/topics/" + topic)
                        .contains("To read or to prepare", "The record of March", "https://example.org/march")
                        .contains("I cannot come", "/answers/")
                        .contains("/workshops/" + id)
                        .doesNotContain("??"));
    }

    @Test
    @DisplayName("R4.4: a reader in the workshop's zone reads one time, with the name of the zone")
    void oneZone() {
        WorkshopId id = publish(plan(8, ZoneId.of("Europe/Paris"), "Room 12", ""));
        signUps.signUp(id, ben);
        assertThat(mails.about(id, ben).getFirst().text())
                .contains("(Europe/Paris)")
                .doesNotContain("There: ");
    }

    @Test
    @DisplayName("R3.6, T5: whoever waits gets a mail of their own without a calendar part; promoted, one with it")
    void waiting() {
        WorkshopId id = publish(plan(2));
        signUps.signUp(id, steward);
        signUps.signUp(id, ben);
        PersonId dan = communities.join(community.id(), "Dan Third", Standing.MEMBER);
        signUps.signUp(id, dan);
        Mail waits = mails.about(id, dan).getFirst();
        assertThat(waits.kind()).isEqualTo("workshop.seat-waiting");
        assertThat(waits.method()).isEmpty();
        assertThat(waits.text()).contains("number 1 on the waiting list");
        mails.send(id);

        signUps.withdraw(id, ben);
        assertThat(mails.kinds(id, dan)).containsExactly("workshop.seat-waiting", "workshop.seat-promoted");
        assertThat(mails.about(id, dan).getLast().method()).isEqualTo("REQUEST");
        Mail left = mails.about(id, ben).getLast();
        assertThat(left.kind()).isEqualTo("workshop.seat-given-back");
        assertThat(left.method()).isEqualTo("CANCEL");
    }

    @Test
    @DisplayName("What became untrue before it was sent is not sent")
    void superseded() {
        WorkshopId id = publish(plan(2));
        signUps.signUp(id, steward);
        signUps.signUp(id, ben);
        PersonId dan = communities.join(community.id(), "Dan Third", Standing.MEMBER);
        signUps.signUp(id, dan);
        signUps.withdraw(id, ben);
        assertThat(mails.kinds(id, dan)).containsExactly("workshop.seat-promoted");
    }

    @Test
    @DisplayName("T8, R4.5: moved twice, the same UID with SEQUENCE 0, 1, 2; called off, 3 and CANCELLED")
    void sequence() {
        WorkshopId id = publish(plan(8));
        signUps.signUp(id, ben);
        mails.send(id);
        move(id, START.plus(Duration.ofDays(1)));
        mails.send(id);
        move(id, START.plus(Duration.ofDays(2)));
        mails.send(id);
        designs.cancel(id, steward);

        List<Mail> all = mails.about(id, ben);
        assertThat(all)
                .extracting(Mail::kind)
                .containsExactly(
                        "workshop.seat-confirmed", "workshop.changed", "workshop.changed", "workshop.cancelled");
        assertThat(all).extracting(Mail::method).containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL");
        assertThat(all)
                .extracting(mail -> line(mail, "SEQUENCE"))
                .containsExactly("SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2", "SEQUENCE:3");
        assertThat(all).extracting(mail -> line(mail, "UID")).containsOnly("UID:" + id + "." + ben + "@relais");
        assertThat(all.getLast().calendar()).contains("STATUS:CANCELLED");
    }

    @Test
    @DisplayName("R4.5: a seat given back and taken again goes on counting")
    void again() {
        WorkshopId id = publish(plan(8));
        signUps.signUp(id, ben);
        signUps.withdraw(id, ben);
        signUps.signUp(id, ben);
        assertThat(mails.about(id, ben))
                .extracting(mail -> line(mail, "SEQUENCE"))
                .containsExactly("SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2");
    }

    @Test
    @DisplayName("R4.6: edits within ten minutes are one mail with the last facts and what was before them")
    void merged() {
        WorkshopId id = publish(plan(8));
        signUps.signUp(id, ben);
        mails.send(id);
        move(id, START.plus(Duration.ofDays(1)));
        replan(id, plan(8, START.plus(Duration.ofDays(2)), "Room 40"));
        List<Mail> all = mails.about(id, ben);
        assertThat(all).extracting(Mail::kind).containsExactly("workshop.seat-confirmed", "workshop.changed");
        assertThat(all.getLast().text())
                .contains("Room 40")
                .contains("Before: Room 12")
                .containsOnlyOnce("Before: Room");
        assertThat(line(all.getLast(), "SEQUENCE")).isEqualTo("SEQUENCE:2");
    }

    @Test
    @DisplayName("R3.7, R4.6: called off, everybody is told at once; those who wait without a calendar part")
    void cancelled() {
        WorkshopId id = publish(plan(2));
        signUps.signUp(id, steward);
        signUps.signUp(id, ben);
        PersonId dan = communities.join(community.id(), "Dan Third", Standing.MEMBER);
        signUps.signUp(id, dan);
        designs.cancel(id, steward);
        assertThat(mails.about(id).stream().filter(mail -> mail.kind().equals("workshop.cancelled")))
                .extracting(Mail::person)
                .containsExactlyInAnyOrder(steward.value(), ben.value(), dan.value());
        assertThat(mails.kinds(id, dan)).containsExactly("workshop.cancelled");
        assertThat(mails.about(id, dan).getLast().method()).isEmpty();
        assertThat(mails.about(id, ben).getLast().method()).isEqualTo("CANCEL");
    }

    @Test
    @DisplayName("T9: a draft that is made, changed and called off sends nothing; published without a word, neither")
    void draft() {
        WorkshopId id = workshops.draft(community.id(), steward, plan(8));
        replan(id, plan(8, START.plus(Duration.ofDays(3)), "Room 3"));
        designs.cancel(id, steward);
        assertThat(mails.about(id)).isEmpty();
        assertThat(mails.about(publish(plan(8)))).isEmpty();
    }

    @Test
    @DisplayName("Published with an announcement, all members who have no seat are invited; managers are not")
    void announced() {
        WorkshopId id = workshops.draft(community.id(), steward, plan(8));
        designs.publish(id, steward, true);
        assertThat(mails.about(id)).extracting(Mail::kind).containsOnly("workshop.invitation");
        assertThat(mails.about(id)).extracting(Mail::person).containsExactlyInAnyOrder(steward.value(), ben.value());
        assertThat(mails.about(id, ben).getFirst().text()).contains("I would like to come", "/answers/");
    }

    @Test
    @DisplayName("The reader's language: French mails are French, in both parts and in the calendar")
    void french() {
        persons.reads(ben, "fr");
        WorkshopId id = publish(plan(8));
        signUps.signUp(id, ben);
        Mail mail = mails.about(id, ben).getFirst();
        assertThat(mail.title()).startsWith("Vous avez une place\u00a0: ");
        assertThat(mail.text()).contains("Bonjour Ben Member", "Je ne peux pas venir", "Quand\u00a0: ");
        assertThat(mail.html()).contains("<html lang=\"fr\"", "Bonjour Ben Member", "Je ne peux pas venir");
        assertThat(mail.calendar()).contains("La page de l’atelier");
    }

    private WorkshopId publish(WorkshopPlan plan) {
        return workshops.published(community.id(), steward, plan);
    }

    private void move(WorkshopId id, Instant start) {
        replan(id, plan(8, start, "Room 12"));
    }

    private void replan(WorkshopId id, WorkshopPlan plan) {
        assertThat(designs.replan(id, steward, designs.open(id, steward).version(), plan))
                .isTrue();
    }

    private static WorkshopPlan plan(int capacity) {
        return WorkshopWorld.plan(capacity, START);
    }

    private static WorkshopPlan plan(int capacity, Instant start, String place) {
        return plan(capacity, start, ZoneId.of("Europe/Paris"), place, "");
    }

    private static WorkshopPlan plan(int capacity, ZoneId zone, String place, String link, TopicId... topics) {
        return plan(capacity, START, zone, place, link, topics);
    }

    private static WorkshopPlan plan(
            int capacity, Instant start, ZoneId zone, String place, String link, TopicId... topics) {
        return new WorkshopPlan(
                WorkshopWorld.purpose("From admission to the first scan"),
                WorkshopWorld.aims(),
                new Slot(start, 60, zone),
                new Venue(place, link, capacity, false),
                new Preparation(
                        List.of(PreparationItem.of(
                                PreparationId.next(), "The record of March", "https://example.org/march")),
                        List.of(),
                        List.of(),
                        List.of()),
                WorkshopWorld.steps(),
                List.of(topics));
    }

    private static String line(Mail mail, String property) {
        return mail.calendar()
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(property + ":"))
                .findFirst()
                .orElseThrow();
    }
}
