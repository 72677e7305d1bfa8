package org.relais.notification.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.experiment.ExperimentId;
import org.relais.notification.feed.Calendars;
import org.relais.notification.promise.Closings.Held;
import org.relais.people.PersonId;
import org.relais.support.CommitmentWorld;
import org.relais.support.MailTest;
import org.relais.support.OtherCalendar;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailTest
@DisplayName("L22: what the mail at closing says, to its owner alone")
class OwnItemsMailsTests {

    @Autowired
    OwnItemsMails mails;

    @Autowired
    Closings closings;

    @Autowired
    Commitments promises;

    @Autowired
    Calendars calendars;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

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
    @Tag("browser")
    @DisplayName(
            "L22: text, page and calendar file hold what is theirs and nothing of others; the feed knows the same dates")
    void own() {
        CommitmentId promise = closings.promise(held, ben, "I speak with my chief");
        ExperimentId experiment = closings.experiment(held, ben, "If we meet at eight, then nobody waits");
        closings.decide(held, ana, "The card goes with the bed");
        ReceivedMail mail = closings.close(held, ben);

        assertThat(mail.subject()).isEqualTo("What you took on: From admission to the first scan");
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .contains("Hello Ben Member,", "I speak with my chief", "By Wed 25 Nov 2026")
                        .contains("We will see it by: " + CommitmentWorld.SIGN, "/promises/")
                        .contains("If we meet at eight, then nobody waits", "Until Mon 30 Nov 2026")
                        .contains("/communities/" + held.community() + "/commitments", "/account/mails")
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

        ReceivedMail decided = closings.only(ana);
        assertThat(decided.text()).contains("- The card goes with the bed").doesNotContain("chief", "/promises/");
        assertThat(decided.calendar()).isEmpty();
    }

    @Test
    @DisplayName("L22: a reader of French gets French, in all parts")
    void french() {
        persons.reads(ben, "fr");
        closings.promise(held, ben, "Je parle à ma cheffe");
        ReceivedMail mail = closings.close(held, ben);
        assertThat(mail.subject()).startsWith("Ce que vous avez pris en charge\u00a0: ");
        assertThat(List.of(mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .contains("Bonjour Ben Member,", "Je parle à ma cheffe", "Pour le mer. 25 nov. 2026")
                        .contains("Dire ce qu’il en est"));
        assertThat(mail.html()).contains("<html lang=\"fr\"");
        assertThat(mail.calendar()).contains("SUMMARY:Engagement\u00a0: Je parle à ma cheffe");
    }

    @Test
    @DisplayName("L22: a next step alone is told as well, and none that became a commitment")
    void steps() {
        mails.send(items(List.of(), "Pull old reviews"), "closing");
        assertThat(closings.only(ben).text())
                .contains("Next steps you accepted", "- Pull old reviews")
                .doesNotContain("attached file");

        closings.promise(held, ben, "Pull old reviews");
        assertThat(items(promises.madeIn(held.workshop()), "Pull old reviews", "Ask the porters")
                        .steps())
                .containsExactly("Ask the porters");
    }

    private OwnItems items(List<CommitmentLine> promised, String... steps) {
        return new OwnItems(new OwnItems.Owner(held.workshop(), ben), promised, List.of(), List.of(), List.of(steps));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Flow\r\nBcc: eve@example.org", "Flow\r\nEND:VCALENDAR", "<b>Flow</b> & \"queues\"; a=b"})
    @DisplayName("L22: what people typed adds no header, no calendar and no markup")
    void injection(String typed) {
        jdbc.sql("update workshop set title = ? where id = ?")
                .params(typed, held.workshop().value())
                .update();
        closings.promise(held, ben, typed);
        ReceivedMail mail = closings.close(held, ben);
        assertThat(mail.subject()).doesNotContain("\r", "\n");
        assertThat(mail.html()).doesNotContain("<b>Flow");
        assertThat(mail.calendar().lines().filter(line -> line.startsWith("END:VCALENDAR")))
                .hasSize(1);
        assertThat(mail.calendar().lines()).noneMatch(line -> line.startsWith("Bcc"));
    }
}
