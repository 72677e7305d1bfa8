package org.relais.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.MailWorld;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@MailTest
@DisplayName("C6: the pages of a date poll")
class PollPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    Memberships memberships;

    @Autowired
    WorkshopWorld world;

    @Autowired
    Designs designs;

    @Autowired
    Persons persons;

    @Autowired
    MailWorld mailboxes;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId ana;
    PersonId ben;
    WorkshopId draft;

    @BeforeEach
    void aDraft() {
        clock.set(MailTest.NOW);
        community = communities.community();
        ana = community.steward();
        ben = community.member();
        draft = world.draft(community.id(), ana);
    }

    @Test
    @DisplayName("Asked in a form, answered from the mail without signing in, picked: the workshop has its date")
    void fromTheMail() {
        String poll = Pages.redirect(ask("2026-12-01", "2026-12-03", "2026-11-27"));
        ReceivedMail mail = mailboxes.last(ben);
        assertThat(mail.subject()).isEqualTo("Which date suits? From admission to the first scan");
        assertThat(spaced(mail.text())).contains("Tue 1 Dec, 14:00 – 15:00 (Europe/Paris)", "Smoother patient flow");
        assertThat(spaced(mail.html())).contains("Thu 3 Dec, 14:00 – 15:00 (Europe/Paris)", "/dates/");

        String link = mail.path("/dates/");
        Document page =
                Pages.read(browser.get().uri(link).locale(Locale.ENGLISH).exchange());
        assertThat(page.select("input[type=radio]")).hasSize(6);
        assertThat(page.text()).contains("Nobody answered yet").doesNotContain("Pick the date");
        answer(link, page, "YES", "NO");
        Document answered =
                Pages.read(browser.get().uri(link).locale(Locale.ENGLISH).exchange());
        assertThat(answered.select("input[checked]").eachAttr("value")).containsExactly("YES", "NO");
        assertThat(pages.page(ana, poll).expectFirst(".said").text()).isEqualTo("Yes Ben Member");

        String option = pages.page(ana, poll).select("[name=option][checked]").val();
        pages.post(ana, poll + "/choice", Map.of("option", option));
        assertThat(designs.open(draft, ana).plan().slot().startsAt()).isEqualTo("2026-12-01T13:00:00Z");
        assertThat(mailboxes.last(ben).subject()).isEqualTo("The date is set: From admission to the first scan");
        assertThat(spaced(mailboxes.last(ben).text())).contains("Tue 1 Dec, 14:00 – 15:00 (Europe/Paris)");
        assertThat(pages.page(ben, poll).text()).contains("It takes place Tue 1 Dec, 14:00 – 15:00.");
        assertThat(pages.page(ben, poll).select("input[type=radio]")).isEmpty();
    }

    @Test
    @DisplayName("A reader elsewhere gets their own language and time, and the time there on the page")
    void elsewhere() {
        persons.reads(ben, "fr");
        persons.livesIn(ben, "America/Montreal");
        String poll = Pages.redirect(ask("2026-12-01", "2026-12-03", "2026-11-27"));
        ReceivedMail mail = mailboxes.last(ben);
        assertThat(mail.subject()).startsWith("Quelle date convient\u202f?");
        assertThat(spaced(mail.text())).contains("mar. 1 déc., 8 h – 9 h (America/Montreal)", "cherche une date");
        assertThat(spaced(mail.html())).contains("<html lang=\"fr\"", "mar. 1 déc., 8 h – 9 h (America/Montreal)");
        assertThat(spaced(pages.page(ben, poll).expectFirst(".date-option").text()))
                .contains("mar. 1 déc., 8 h – 9 h", "Sur place", "14 h – 15 h (Europe/Paris)");
    }

    @Test
    @DisplayName("Bad input: what cannot be asked is said beside the fields, with all that was typed; nobody is told")
    void refused() {
        MvcTestResult few = ask("2026-12-01", "2026-12-01", "2026-11-27");
        assertThat(few).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(few).select("#date-error").text()).contains("2 to 8");
        assertThat(Pages.read(few).expectFirst("[name=date]").val()).isEqualTo("2026-12-01");
        assertThat(Pages.read(ask("2020-12-01", "2026-12-01", "2026-11-27")).select("#date-error"))
                .hasSize(1);
        assertThat(Pages.read(ask("2026-12-01", "2026-12-02", "2026-12-02"))
                        .select("#closesOn-error")
                        .text())
                .contains("before the first");
        assertThat(Pages.read(ask("2026-12-01", "2026-12-02", "2026-11-01")).select("#closesOn-error"))
                .hasSize(1);
        assertThat(Pages.read(ask("soon", "2026-12-02", "never")).select("#date-error, #closesOn-error"))
                .hasSize(2);
        assertThat(mailboxes.to(ben)).isEmpty();
    }

    @Test
    @DisplayName("A link that is altered, too old, or of somebody who left leads to a page that says so")
    void links() {
        ask("2026-12-01", "2026-12-03", "2026-11-27");
        String link = mailboxes.last(ben).path("/dates/");
        assertThat(browser.get().uri(link + "x")).hasStatus(HttpStatus.GONE);
        assertThat(browser.post().uri(link + "x/answers").with(csrf())).hasStatus(HttpStatus.GONE);
        memberships.leave(community.id(), ben);
        assertThat(browser.get().uri(link)).hasStatus(HttpStatus.GONE);
        memberships.join(community.id(), ben, Standing.MEMBER);
        assertThat(browser.get().uri(link)).hasStatusOk();
        clock.advance(Duration.ofDays(60));
        assertThat(browser.get().uri(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    @DisplayName("Only whoever plans the draft asks; a poll that runs is shown instead of a second form")
    void planners() {
        assertThat(pages.get(ben, "/workshops/" + draft + "/dates")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.page(ana, "/workshops/" + draft).select("a[href$=/dates]"))
                .hasSize(1);
        String poll = Pages.redirect(ask("2026-12-01", "2026-12-03", "2026-11-27"));
        assertThat(Pages.redirect(pages.get(ana, "/workshops/" + draft + "/dates")))
                .isEqualTo(poll);
        assertThat(pages.page(ben, poll).select("#pick")).isEmpty();
        pages.post(ana, poll + "/closing", Map.of());
        assertThat(pages.page(ben, poll).text()).contains("This poll is over");
        assertThat(pages.page(ana, "/workshops/" + draft + "/dates").select("[name=date]"))
                .hasSize(8);
    }

    private MvcTestResult ask(String one, String other, String closesOn) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("date", one);
        typed.add("time", "14:00");
        typed.add("date", other);
        typed.add("time", "14:00");
        typed.add("date", "");
        typed.add("time", "14:00");
        typed.add("closesOn", closesOn);
        return browser.post()
                .uri("/workshops/" + draft + "/dates")
                .params(typed)
                .with(Persons.as(ana))
                .with(csrf())
                .exchange();
    }

    private void answer(String link, Document page, String... answers) {
        var names = page.select("input[type=radio]").eachAttr("name").stream()
                .distinct()
                .toList();
        var typed = new LinkedMultiValueMap<String, String>();
        for (int at = 0; at < answers.length; at++) {
            typed.add(names.get(at), answers[at]);
        }
        assertThat(browser.post().uri(link + "/answers").params(typed).with(csrf()))
                .hasStatus3xxRedirection();
    }

    private static String spaced(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }
}
