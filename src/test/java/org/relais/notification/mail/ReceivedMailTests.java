package org.relais.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.people.PersonId;
import org.relais.shared.Versions;
import org.relais.subscription.Flows;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.Subscriptions;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailServer;
import org.relais.support.MailTest;
import org.relais.support.MailWorld;
import org.relais.support.MovableClock;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.Echoes;
import org.relais.workshop.Preparation;
import org.relais.workshop.SignUps;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.beans.factory.annotation.Autowired;

@MailTest
@DisplayName("Mails about workshops as a mail server receives them")
class ReceivedMailTests {

    @Autowired
    MailWorld mailboxes;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    Designs designs;

    @Autowired
    SignUps signUps;

    @Autowired
    Persons persons;

    @Autowired
    Openness openness;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Echoes echoes;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId ben;

    @BeforeEach
    void aCommunity() {
        clock.set(MailTest.NOW);
        community = communities.community();
        ben = community.member();
    }

    @Test
    @DisplayName("R4.4, R4.5, T8, T10: text, page and calendar arrive; moved and called off, the calendar follows")
    void life() {
        WorkshopId id = published("From admission to the first scan");
        signUps.signUp(id, ben);
        ReceivedMail seat = mailboxes.last(ben);
        assertThat(seat.text()).contains("Hello Ben Member,", "60 minutes", "Room 12", "/answers/");
        assertThat(seat.html()).contains("Hello Ben Member,", "Room 12", "/answers/");
        assertThat(seat.method()).isEqualTo("REQUEST");
        assertThat(seat.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0", "STATUS:CONFIRMED");

        designs.replan(
                id,
                community.steward(),
                designs.open(id, community.steward()).version(),
                plan("From admission to the first scan", Duration.ofDays(12)));
        assertThat(mailboxes.to(ben)).hasSize(1);
        clock.advance(Duration.ofMinutes(11));
        assertThat(mailboxes.last(ben).calendar()).contains("METHOD:REQUEST", "SEQUENCE:1");

        designs.cancel(id, community.steward());
        ReceivedMail off = mailboxes.last(ben);
        assertThat(mailboxes.to(ben)).hasSize(3);
        assertThat(off.subject()).startsWith("Called off: ");
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.calendar()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    @DisplayName("A reader of French gets French, in all parts")
    void french() {
        persons.reads(ben, "fr");
        signUps.signUp(published("Réduire nos files d’attente"), ben);
        ReceivedMail mail = mailboxes.last(ben);
        assertThat(mail.subject()).startsWith("Vous avez une place\u00a0: Réduire nos files d’attente");
        assertThat(mail.text()).contains("Bonjour Ben Member,", "Je ne peux pas venir");
        assertThat(mail.html()).contains("<html lang=\"fr\"", "Bonjour Ben Member,");
        assertThat(mail.calendar()).contains("La page de l’atelier");
    }

    @Test
    @DisplayName(
            "R4.8, S255: announced, a workshop for guests reaches those who follow the community and what it treats, "
                    + "without what members read; it says what answers changed")
    void announced() {
        PersonId eve = persons.named("Eve Colleague");
        openness.choose(community.id(), community.steward(), Visibility.ORGANISATION);
        subscriptions.choose(community.id(), eve, SubscriptionKind.INVITATIONS, true);
        WorkshopId id = world.draft(
                community.id(),
                community.steward(),
                new WorkshopPlan(
                        WorkshopWorld.purpose("From admission to the first scan"),
                        WorkshopWorld.aims(),
                        new Slot(MailTest.NOW.plus(Duration.ofDays(10)), 60, ZoneId.of("Europe/Paris")),
                        new Venue("Room 12", "https://call.example/secret", 8, false),
                        Preparation.NONE,
                        WorkshopWorld.steps(),
                        List.of()));
        PersonId dan = persons.named("Dan Colleague");
        subscriptions.choose(community.id(), dan, SubscriptionKind.INVITATIONS, true);
        subscriptions.narrow(community.id(), dan, SubscriptionKind.INVITATIONS, Flows.named(List.of("QUEUE")));
        echoes.say(id, community.steward(), Versions.of(List.of()), List.of("The round takes 15 minutes now."));
        persons.reads(ben, "fr");
        designs.publish(id, community.steward(), true);
        assertThat(mailboxes.to(dan)).isEmpty();
        ReceivedMail mail = mailboxes.last(eve);
        assertThat(mail.subject())
                .isEqualTo("Smoother patient flow holds a workshop: From admission to the first scan");
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .contains("From admission to the first scan", "60 minutes", "Room 12", "(Europe/Paris)")
                        .contains("What your answers changed", "The round takes 15 minutes now.")
                        .doesNotContain("call.example", "/answers/", "/workshops/"));
        assertThat(List.of(mailboxes.last(ben).text(), mailboxes.last(ben).html()))
                .allSatisfy(part -> assertThat(part)
                        .contains(
                                "Je voudrais venir",
                                "Ce que vos retours ont changé",
                                "The round takes 15 minutes now."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flow\r\nBcc: eve@example.org",
                "Flow\nSubject: other",
                "Flow\r\n\r\n<script>alert(1)</script>",
                "Flow\u2028Bcc: eve@example.org",
                "=?utf-8?Q?Flow=0D=0ABcc:_eve@example.org?=",
                "Flow\u0007\u001b[31m",
                "<b>Flow</b> & \"queues\"; a=b"
            })
    @DisplayName("Titles of people add no header, no part and no markup")
    void injection(String title) throws Exception {
        signUps.signUp(published(title), ben);
        ReceivedMail mail = mailboxes.last(ben);
        MimeMessage message = MailServer.mailbox(persons.email(ben)).getLast();
        assertThat(headers(message)).doesNotContain("Bcc").containsOnlyOnce("Subject", "To", "From");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(mail.subject()).startsWith("You have a seat: ");
        assertThat(MimeUtility.unfold(message.getHeader("Subject")[0])).doesNotContain("\n", "\r");
        assertThat(mail.html()).doesNotContain("<script>", "<b>Flow");
        assertThat(mail.calendar().lines().filter(line -> line.startsWith("BEGIN:VEVENT")))
                .hasSize(1);
        assertThat(mail.calendar().lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    private WorkshopId published(String title) {
        return world.published(community.id(), community.steward(), plan(title, Duration.ofDays(10)));
    }

    private static WorkshopPlan plan(String title, Duration ahead) {
        return new WorkshopPlan(
                WorkshopWorld.purpose(title),
                WorkshopWorld.aims(),
                new Slot(MailTest.NOW.plus(ahead), 60, ZoneId.of("Europe/Paris")),
                new Venue("Room 12", "", 8, false),
                Preparation.NONE,
                WorkshopWorld.steps(),
                List.of());
    }

    private static List<String> headers(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }
}
