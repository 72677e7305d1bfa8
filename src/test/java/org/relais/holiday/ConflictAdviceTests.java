package org.relais.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.poll.DatePolls;
import org.relais.poll.PollId;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.DateAdvice.Question;
import org.relais.workshop.SignUps;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;

@MailTest
@DisplayName("C6: what speaks against a date")
class ConflictAdviceTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Slot CHRISTMAS = slot("2026-12-25T14:00");

    @Autowired
    ConflictAdvice advice;

    @Autowired
    Holidays holidays;

    @Autowired
    Absences absences;

    @Autowired
    DatePolls polls;

    @Autowired
    CommunityWorld communities;

    @Autowired
    Memberships memberships;

    @Autowired
    WorkshopWorld world;

    @Autowired
    SignUps signUps;

    @Autowired
    Pages pages;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId ana;
    PersonId ben;
    WorkshopId draft;

    @BeforeEach
    void aDraft() {
        clock.set(MailTest.NOW);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        community = communities.community();
        ana = community.steward();
        ben = community.member();
        draft = world.draft(community.id(), ana, WorkshopWorld.plan(8, CHRISTMAS.startsAt()));
    }

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    @DisplayName("Seats in another community and private absences are one number, without who or where")
    void elsewhere() {
        assertThat(on(CHRISTMAS)).isEmpty();
        Inhabited other = communities.community();
        WorkshopId secret = world.published(
                other.id(),
                other.steward(),
                WorkshopWorld.plan(8, CHRISTMAS.startsAt().plusSeconds(1800)));
        seat(other, ben, secret);
        assertThat(on(CHRISTMAS)).containsExactly("One of 2 is elsewhere then.");
        absences.declare(ana, new Absence(Ids.next(), new Days(day("2026-12-24"), day("2026-12-26"))));
        absences.declare(ben, new Absence(Ids.next(), new Days(day("2026-12-25"), day("2026-12-25"))));
        assertThat(on(CHRISTMAS)).containsExactly("2 of 2 are elsewhere then.");
        assertThat(on(slot("2026-12-27T14:00"))).isEmpty();
        assertThat(on(slot("2026-12-26T23:30"))).containsExactly("One of 2 is elsewhere then.");
    }

    @Test
    @DisplayName("What the same community holds then is named; what ends before is nothing")
    void sameCommunity() {
        world.published(
                community.id(), ana, WorkshopWorld.plan(8, CHRISTMAS.startsAt().plusSeconds(1800)));
        assertThat(on(CHRISTMAS))
                .containsExactly("At the same time, this community holds: From admission to the first scan.");
        assertThat(on(slot("2026-12-25T13:30"))).isEmpty();
    }

    @Test
    @DisplayName("Declared periods and public holidays of the chosen country are said, in the language of the reader")
    void holidays() {
        holidays.declare(
                community.id(),
                ana,
                new Holiday(Ids.next(), "Winter break", new Days(day("2026-12-21"), day("2027-01-03"))));
        holidays.keep(community.id(), ana, "FR");
        assertThat(on(CHRISTMAS))
                .containsExactly(
                        "It falls into a period that the community declared: Winter break.",
                        "Fri 25 Dec is a public holiday (France).");
        assertThat(on(slot("2027-05-17T10:00"))).containsExactly("Mon 17 May 2027 is a public holiday (France).");
        LocaleContextHolder.setLocale(Locale.FRENCH);
        assertThat(on(slot("2027-07-14T10:00"))).containsExactly("mer. 14 juil. 2027 est un jour férié (France).");
        holidays.keep(community.id(), ana, "XX");
        assertThat(on(slot("2027-07-14T10:00"))).isEmpty();
    }

    @Test
    @DisplayName("Planners read it on the draft, all members on the poll; nothing is blocked")
    void shown() {
        holidays.keep(community.id(), ana, "FR");
        assertThat(pages.page(ana, "/workshops/" + draft).select("#date-advice").text())
                .contains("Fri 25 Dec is a public holiday (France).");
        assertThat(pages.page(ana, "/workshops/" + draft + "/edit")
                        .select("#date-advice")
                        .text())
                .contains("Fri 25 Dec is a public holiday (France).");
        PollId poll = polls.open(
                draft,
                ana,
                List.of(CHRISTMAS.startsAt(), CHRISTMAS.startsAt().plus(Duration.ofDays(3))),
                MailTest.NOW.plus(Duration.ofDays(5)));
        assertThat(pages.page(ben, "/polls/" + poll).expectFirst(".date-option").text())
                .contains("Fri 25 Dec is a public holiday (France).");
        assertThat(pages.page(ben, "/polls/" + poll)
                        .select(".date-option")
                        .getLast()
                        .text())
                .doesNotContain("holiday");
    }

    @Test
    @DisplayName("Bad input: days that are none, or turned round, come back as typed; what is over is forgotten")
    void forms() {
        String base = "/communities/" + community.id() + "/holidays";
        var turned = pages.post(ana, base, Map.of("name", "Break", "from", "2026-12-24", "to", "2026-12-20"));
        assertThat(turned).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(turned).select("#from").val()).isEqualTo("2026-12-24");
        assertThat(Pages.read(turned).select("#to-error")).hasSize(1);
        assertThat(pages.post(ana, base, Map.of("name", "", "from", "soon", "to", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Pages.redirect(pages.post(ana, base, Map.of("name", "Break", "from", "2026-12-24", "to", "")));
        assertThat(pages.page(ana, base).text()).contains("Break", "Thu 24 Dec 2026");
        Holiday stored = holidays.of(community.id()).getFirst();
        assertThatThrownBy(() -> holidays.withdraw(communities.community().id(), ana, stored.id()))
                .isInstanceOf(NotFound.class);
        clock.set(MailTest.NOW.plus(Duration.ofDays(60)));
        assertThat(holidays.of(community.id())).isEmpty();
    }

    @Test
    @DisplayName("One's absences are noted, removed, and nobody else's")
    void absences() {
        Pages.redirect(pages.post(ben, "/account/absences", Map.of("from", "2026-12-24", "to", "2026-12-26")));
        assertThat(pages.page(ben, "/account/absences").text()).contains("Thu 24 Dec 2026 – Sat 26 Dec 2026");
        assertThat(pages.page(ana, "/account/absences").select(".cards")).isEmpty();
        String removal = "/account/absences/" + absences.of(ben).getFirst().id() + "/removal";
        assertThat(pages.post(ana, removal, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        Pages.redirect(pages.post(ben, removal, Map.of()));
        assertThat(absences.of(ben)).isEmpty();
    }

    private void seat(Inhabited other, PersonId person, WorkshopId workshop) {
        memberships.join(other.id(), person, Standing.MEMBER);
        signUps.signUp(workshop, person);
    }

    private List<String> on(Slot slot) {
        return advice.on(Question.about(draft, community.id(), slot));
    }

    private static Slot slot(String start) {
        return new Slot(LocalDateTime.parse(start).atZone(PARIS).toInstant(), 60, PARIS);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
