package org.relais.notification.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.experiment.ExperimentId;
import org.relais.experiment.Experiments;
import org.relais.experiment.NewExperiment;
import org.relais.minutes.Finalisations;
import org.relais.minutes.Finalising;
import org.relais.minutes.Minutes;
import org.relais.notification.feed.Calendars;
import org.relais.outbox.MailPlan;
import org.relais.outbox.MailPlans;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Postman;
import org.relais.outbox.Wish;
import org.relais.people.Actor;
import org.relais.people.Guests;
import org.relais.people.PersonId;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.Mails;
import org.relais.support.MovableClock;
import org.relais.support.OtherCalendar;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.relais.support.RoomWorld;
import org.relais.support.Statements;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailTest
@DisplayName("L22: each owner gets one mail at closing with their own items")
class ClosingMailsTests {

    private static final Duration SETTLED = Duration.ofMinutes(10).plusSeconds(1);

    @Autowired
    ClosingMails mails;

    @Autowired
    OwnItemsMails ownItems;

    @Autowired
    Postman postman;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    RoomWorld rooms;

    @Autowired
    CommitmentWorld commitments;

    @Autowired
    Workshops workshops;

    @Autowired
    Commitments promises;

    @Autowired
    Decisions decisions;

    @Autowired
    Experiments experiments;

    @Autowired
    Minutes minutes;

    @Autowired
    Finalisations finalisations;

    @Autowired
    Calendars calendars;

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
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId ana;
    PersonId ben;
    WorkshopId workshop;

    @BeforeEach
    void aWorkshop() {
        clock.set(MailTest.NOW);
        community = communities.community();
        ana = community.steward();
        ben = community.member();
        workshop = world.published(community.id(), ana);
        workshops.begin(workshop);
    }

    @Test
    @Tag("browser")
    @DisplayName(
            "L22: text, page and calendar file hold what is theirs and nothing of others; the feed knows the same dates")
    void own() {
        CommitmentId promise = promise(ben, "I speak with my chief");
        ExperimentId experiment = experiment(ben, "If we meet at eight, then nobody waits");
        decide(ana, "The card goes with the bed");
        ReceivedMail mail = only(closeAndSend(), ben);

        assertThat(mail.subject()).isEqualTo("What you took on: From admission to the first scan");
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .contains("Hello Ben Member,", "I speak with my chief", "By Wed 25 Nov 2026")
                        .contains("We will see it by: " + CommitmentWorld.SIGN, "/promises/")
                        .contains("If we meet at eight, then nobody waits", "Until Mon 30 Nov 2026")
                        .contains("/communities/" + community.id() + "/commitments", "/account/mails")
                        .doesNotContain("card goes with the bed", "Ana"));
        assertThat(mail.unsubscribe()).startsWith("/unsubscribe/");
        assertThat(mail.method()).isEqualTo("PUBLISH");
        assertThat(OtherCalendar.events(mail.calendar()))
                .extracting(event -> event.get("uid"), event -> event.get("day"), event -> event.get("date"))
                .containsExactly(
                        tuple("commitment." + promise + "@relais", "true", "2026-11-25"),
                        tuple("experiment." + experiment + "@relais", "true", "2026-11-30"));
        assertThat(calendars.feed(ben).replace("\r\n ", ""))
                .contains("UID:commitment." + promise + "@relais", "UID:experiment." + experiment + "@relais");

        ReceivedMail decided = only(received(ana), ana);
        assertThat(decided.text()).contains("- The card goes with the bed").doesNotContain("chief", "/promises/");
        assertThat(decided.calendar()).isEmpty();
    }

    @Test
    @DisplayName("L22: a reader of French gets French, in all parts")
    void french() {
        jdbc.sql("update person set locale = 'fr' where id = ?")
                .param(ben.value())
                .update();
        promise(ben, "Je parle à ma cheffe");
        ReceivedMail mail = only(closeAndSend(), ben);
        assertThat(mail.subject()).startsWith("Ce que vous avez pris en charge\u00a0: ");
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .contains("Bonjour Ben Member,", "Je parle à ma cheffe", "Pour le mer. 25 nov. 2026")
                        .contains("Dire ce qu’il en est"));
        assertThat(mail.html()).contains("<html lang=\"fr\"");
        assertThat(mail.calendar()).contains("SUMMARY:Engagement\u00a0: Je parle à ma cheffe");
    }

    @Test
    @DisplayName("L22: closed twice, told by two nodes, tried again, begun and closed again: one mail")
    void once() {
        promise(ben, "I speak with my chief");
        workshops.close(workshop);
        workshops.close(workshop);
        clock.advance(SETTLED);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(mails::carryOut), CompletableFuture.runAsync(mails::carryOut))
                .join();
        workshops.begin(workshop);
        workshops.close(workshop);
        mails.carryOut();
        clock.advance(Duration.ofDays(2));
        mails.carryOut();
        postman.sendAll();
        assertThat(received(ben)).hasSize(1);
    }

    @Test
    @DisplayName("L22: ten minutes for last words; whoever writes on the closing page gets theirs ten minutes later")
    void lastWords() {
        promise(ben, "I speak with my chief");
        workshops.close(workshop);
        clock.advance(Duration.ofMinutes(9));
        decide(ana, "The card goes with the bed");
        clock.advance(Duration.ofMinutes(2));
        send();
        assertThat(received(ben)).hasSize(1);
        assertThat(received(ana)).isEmpty();
        clock.advance(SETTLED);
        send();
        assertThat(received(ben)).hasSize(1);
        assertThat(received(ana)).hasSize(1);
    }

    @Test
    @DisplayName("L22: downtime of two days delays the mail and loses none; what was answered meanwhile is not in it")
    void downtime() {
        CommitmentId kept = promise(ben, "I speak with my chief");
        promise(ana, "I ask the porters");
        workshops.close(workshop);
        pages.post(ben, "/commitments/" + kept + "/settlement", Map.of("state", "KEPT"));
        clock.advance(Duration.ofDays(2));
        send();
        assertThat(received(ana)).hasSize(1);
        assertThat(received(ben)).isEmpty();
    }

    @Test
    @DisplayName("L22: an owner whom no mail can be written to keeps no other waiting, and is told once it can")
    void oneGoesWrong() {
        promise(ana, "I ask the porters");
        promise(ben, "I speak with my chief");
        workshops.close(workshop);
        clock.advance(SETTLED);
        livesIn(ana, "Nowhere");
        mails.carryOut();
        livesIn(ana, "Europe/Paris");
        postman.sendAll();
        assertThat(received(ben)).hasSize(1);
        assertThat(received(ana)).isEmpty();
        send();
        assertThat(received(ben)).hasSize(1);
        assertThat(received(ana)).hasSize(1);
    }

    private void livesIn(PersonId person, String zone) {
        jdbc.sql("update person set zone = ? where id = ?")
                .params(zone, person.value())
                .update();
    }

    @Test
    @DisplayName("L3, L22: a guest is nobody's address; with an account, they get their mail, and no page of members")
    void guest() {
        Actor kim = rooms.guest();
        commitments.commitment(community.id(), workshop, kim, "I ask the porters", Audience.GROUP);
        closeAndSend();
        PersonId person = persons.named("Kim");
        clock.advance(Duration.ofDays(5));
        guests.claim(Objects.requireNonNull(kim.guest()), person);
        send();
        assertThat(only(received(person), person).text())
                .contains("I ask the porters", "/promises/")
                .doesNotContain("/communities/");
    }

    @Test
    @DisplayName("L22, T17: with the minutes nobody hears of the same again, only of what they wrote since")
    void minutes() {
        promise(ben, "I speak with my chief");
        promise(ana, "I ask the porters");
        closeAndSend();
        clock.advance(Duration.ofHours(1));
        promise(ben, "I bring the card");
        finalise();
        finalisations.takeBack(workshop, ana, 1);
        finalise();
        postman.sendAll();
        assertThat(received(ana)).hasSize(1);
        assertThat(received(ben))
                .hasSize(2)
                .last()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("I bring the card").doesNotContain("my chief"));
    }

    @Test
    @DisplayName("L22: finalised at once, the minutes leave it to the one mail")
    void minutesAtOnce() {
        promise(ben, "I speak with my chief");
        workshops.close(workshop);
        finalise();
        postman.sendAll();
        assertThat(received(ben)).isEmpty();
        clock.advance(SETTLED);
        send();
        assertThat(received(ben)).hasSize(1);
    }

    @Test
    @DisplayName(
            "R4.7: whoever wants nothing about their commitments gets nothing; one click in the first mail says so")
    void muted() {
        promise(ben, "I speak with my chief");
        String link = only(closeAndSend(), ben).unsubscribe();
        plans.unsubscribe(link.substring(link.lastIndexOf('/') + 1));
        workshop = world.live(community.id(), ana);
        promise(ben, "I ask the porters");
        assertThat(closeAndSend()).hasSize(1);
    }

    @Test
    @DisplayName("L22: a next step alone is told as well, and none that became a commitment")
    void steps() {
        ownItems.send(items(List.of(), "Pull old reviews"), "closing");
        postman.sendAll();
        assertThat(only(received(ben), ben).text())
                .contains("Next steps you accepted", "- Pull old reviews")
                .doesNotContain("attached file");

        promise(ben, "Pull old reviews");
        assertThat(items(promises.madeIn(workshop), "Pull old reviews", "Ask the porters")
                        .steps())
                .containsExactly("Ask the porters");
    }

    private OwnItems items(List<CommitmentLine> promised, String... steps) {
        return new OwnItems(new OwnItems.Owner(workshop, ben), promised, List.of(), List.of(), List.of(steps));
    }

    @Test
    @DisplayName("L22: whoever closed and told long since costs a run nothing more, nor whoever wants no mails")
    void nothingToDo() {
        promise(ben, "I speak with my chief");
        closeAndSend();
        int few = Statements.of(mails::carryOut).size();
        for (int n = 0; n < 4; n++) {
            workshop = world.live(community.id(), ana);
            promise(n < 2 ? ben : ana, "I ask the porters");
            experiment(ben, "If we meet at eight, then nobody waits");
            closeAndSend();
        }
        mute(ana);
        mute(ben);
        workshop = world.live(community.id(), ana);
        promise(ana, "I bring the card");
        closeAndSend();
        assertThat(Statements.of(mails::carryOut)).hasSize(few);
    }

    private void mute(PersonId person) {
        plans.keep(person, new MailPlan(Map.of(MailSubject.COMMITMENTS, Wish.NOTHING), Set.of(DayOfWeek.MONDAY), 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Flow\r\nBcc: eve@example.org", "Flow\r\nEND:VCALENDAR", "<b>Flow</b> & \"queues\"; a=b"})
    @DisplayName("L22: what people typed adds no header, no calendar and no markup")
    void injection(String typed) {
        jdbc.sql("update workshop set title = ? where id = ?")
                .params(typed, workshop.value())
                .update();
        promise(ben, typed);
        ReceivedMail mail = only(closeAndSend(), ben);
        assertThat(mail.subject()).doesNotContain("\r", "\n");
        assertThat(mail.html()).doesNotContain("<b>Flow");
        assertThat(mail.calendar().lines().filter(line -> line.startsWith("END:VCALENDAR")))
                .hasSize(1);
        assertThat(mail.calendar().lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    @DisplayName("L22: a rehearsal mails nobody")
    void rehearsal() {
        WorkshopId rehearsed = world.published(community.id(), ana);
        Stream.of("0", "1", "2", "3")
                .forEach(step -> pages.page(ana, "/workshops/" + rehearsed + "/rehearsal?step=" + step));
        clock.advance(SETTLED);
        mails.carryOut();
        assertThat(outbox.about(rehearsed)).isEmpty();
    }

    private List<ReceivedMail> closeAndSend() {
        workshops.close(workshop);
        clock.advance(SETTLED);
        send();
        return received(ben);
    }

    private void send() {
        mails.carryOut();
        postman.sendAll();
    }

    private static ReceivedMail only(List<ReceivedMail> mails, PersonId reader) {
        assertThat(mails).as("mails to %s", reader).hasSize(1);
        return mails.getFirst();
    }

    private List<ReceivedMail> received(PersonId person) {
        String address = persons.email(person);
        return Stream.of("What you took on", "Ce que vous avez pris en charge")
                .flatMap(title -> ReceivedMail.of(address, title).stream())
                .toList();
    }

    /** Due on Wednesday. */
    private CommitmentId promise(PersonId owner, String text) {
        return commitments.commitment(community.id(), workshop, Actor.of(owner), text, Audience.GROUP);
    }

    private void decide(PersonId owner, String statement) {
        decisions.record(community.id(), workshop, Actor.of(owner), "Ana Steward", statement);
    }

    private ExperimentId experiment(PersonId owner, String hypothesis) {
        ExperimentId id = ExperimentId.next();
        LocalDate end = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))).plusDays(9);
        experiments.propose(
                new NewExperiment(id, community.id(), workshop, "A queue", hypothesis, "Minutes at noon", "", end));
        experiments.accept(workshop, id, Actor.of(owner), "Ben");
        return id;
    }

    private void finalise() {
        long seen = minutes.open(workshop, ana).version();
        assertThat(finalisations.finalise(workshop, ana, seen, false)).isEqualTo(Finalising.DONE);
    }
}
