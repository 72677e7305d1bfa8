package org.relais.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.outbox.Postman;
import org.relais.people.PersonId;
import org.relais.shared.Versions;
import org.relais.subscription.Flows;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.Subscriptions;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailServer;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Persons;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@MailTest
@DisplayName("Mails about workshops as a mail server receives them")
class ReceivedMailTests {

    @Autowired
    Postman postman;

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
    JdbcClient jdbc;

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
    void life() throws Exception {
        WorkshopId id = published("From admission to the first scan");
        signUps.signUp(id, ben);
        MimeMessage seat = received().getLast();
        assertThat(text(seat, "text/plain")).contains("Hello Ben Member,", "60 minutes", "Room 12", "/answers/");
        assertThat(text(seat, "text/html")).contains("Hello Ben Member,", "Room 12", "/answers/");
        assertThat(contentType(seat)).contains("method=REQUEST");
        assertThat(calendar(seat)).contains("METHOD:REQUEST", "SEQUENCE:0", "STATUS:CONFIRMED");

        designs.replan(
                id,
                community.steward(),
                designs.open(id, community.steward()).version(),
                plan("From admission to the first scan", Duration.ofDays(12)));
        assertThat(received()).hasSize(1);
        clock.advance(Duration.ofMinutes(11));
        assertThat(calendar(received().getLast())).contains("METHOD:REQUEST", "SEQUENCE:1");

        designs.cancel(id, community.steward());
        MimeMessage off = received().getLast();
        assertThat(received()).hasSize(3);
        assertThat(off.getSubject()).startsWith("Called off: ");
        assertThat(contentType(off)).contains("method=CANCEL");
        assertThat(calendar(off)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    @DisplayName("A reader of French gets French, in all parts")
    void french() throws Exception {
        jdbc.sql("update person set locale = 'fr' where id = ?")
                .param(ben.value())
                .update();
        signUps.signUp(published("Réduire nos files d’attente"), ben);
        MimeMessage mail = received().getLast();
        assertThat(mail.getSubject()).startsWith("Vous avez une place\u00a0: Réduire nos files d’attente");
        assertThat(text(mail, "text/plain")).contains("Bonjour Ben Member,", "Je ne peux pas venir");
        assertThat(text(mail, "text/html")).contains("<html lang=\"fr\"", "Bonjour Ben Member,");
        assertThat(calendar(mail)).contains("La page de l’atelier");
    }

    @Test
    @DisplayName(
            "R4.8, S255: announced, a workshop for guests reaches those who follow the community and what it treats, "
                    + "without what members read; it says what answers changed")
    void announced() throws Exception {
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
        jdbc.sql("update person set locale = 'fr' where id = ?")
                .param(ben.value())
                .update();
        designs.publish(id, community.steward(), true);
        postman.sendAll();
        assertThat(MailServer.mailbox(persons.email(dan))).isEmpty();
        MimeMessage mail = MailServer.mailbox(persons.email(eve)).getLast();
        assertThat(mail.getSubject())
                .isEqualTo("Smoother patient flow holds a workshop: From admission to the first scan");
        assertThat(List.of(text(mail, "text/plain"), text(mail, "text/html")))
                .allSatisfy(part -> assertThat(part)
                        .contains("From admission to the first scan", "60 minutes", "Room 12", "(Europe/Paris)")
                        .contains("What your answers changed", "The round takes 15 minutes now.")
                        .doesNotContain("call.example", "/answers/", "/workshops/"));
        assertThat(List.of(
                        text(received().getLast(), "text/plain"),
                        text(received().getLast(), "text/html")))
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
        MimeMessage mail = received().getLast();
        assertThat(headers(mail)).doesNotContain("Bcc").containsOnlyOnce("Subject", "To", "From");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).startsWith("You have a seat: ");
        assertThat(MimeUtility.unfold(mail.getHeader("Subject")[0])).doesNotContain("\n", "\r");
        assertThat(text(mail, "text/html")).doesNotContain("<script>", "<b>Flow");
        assertThat(calendar(mail).lines().filter(line -> line.startsWith("BEGIN:VEVENT")))
                .hasSize(1);
        assertThat(calendar(mail).lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    private List<MimeMessage> received() {
        postman.sendAll();
        return MailServer.mailbox(persons.email(ben));
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

    private static String text(Part mail, String type) throws Exception {
        return find(mail, type).orElseThrow().getContent().toString();
    }

    private static String calendar(Part mail) throws Exception {
        try (InputStream content = find(mail, "text/calendar").orElseThrow().getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        }
    }

    private static String contentType(Part mail) throws Exception {
        return find(mail, "text/calendar").orElseThrow().getContentType().replaceAll("\\s+", " ");
    }

    private static Optional<Part> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(part);
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                Optional<Part> found = find(parts.getBodyPart(index), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
