package org.relais.outbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.outbox.MailPlans;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Wish;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R4.7: one page, three words for each subject, days and hour of the digest. */
@AppTest
class MailPlanPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MailPlans plans;

    @Autowired
    Persons persons;

    private PersonId ana;

    @BeforeEach
    void somebody() {
        ana = persons.named("Ana");
    }

    @Test
    void whoSaidNothingGetsEverythingAtOnceAndADigestOnWorkingDays() {
        var page = Pages.read(mvc.get().uri("/account/mails").with(as(ana)).exchange());
        assertThat(page.select("input[type=radio][checked]").eachAttr("value"))
                .hasSize(8)
                .containsOnly("AT_ONCE");
        assertThat(page.select("input[name=days][checked]").eachAttr("value")).containsExactly("1", "2", "3", "4", "5");
        assertThat(page.select("#hour option[selected]").text()).isEqualTo("08:00");
        assertThat(page.select("[name=account]"))
                .as("account mails cannot be muted")
                .isEmpty();
    }

    @Test
    void aChoiceIsKept() {
        assertThat(save("DIGEST", "6", "7")).hasStatus3xxRedirection();
        var plan = plans.of(ana);
        assertThat(plan.of(MailSubject.WORKSHOPS)).isEqualTo(Wish.DIGEST);
        assertThat(plan.of(MailSubject.STORIES)).isEqualTo(Wish.NOTHING);
        assertThat(plan.days()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(plan.hour()).isEqualTo(18);
    }

    @Test
    void aDigestWithoutADayIsRefusedAndWhatWasChosenStays() {
        var answer = save("DIGEST");
        assertThat(answer).hasStatus(422);
        var page = Pages.read(answer);
        assertThat(page.select("#errors").text()).contains("Choose at least one day");
        assertThat(page.select("input[name=workshops][checked]").attr("value")).isEqualTo("DIGEST");
    }

    private MvcTestResult save(String workshops, String... days) {
        return mvc.post()
                .uri("/account/mails")
                .with(as(ana))
                .with(csrf())
                .param("workshops", workshops)
                .param("invitations", "AT_ONCE")
                .param("commitments", "AT_ONCE")
                .param("topics", "AT_ONCE")
                .param("minutes", "AT_ONCE")
                .param("templates", "AT_ONCE")
                .param("stories", "NOTHING")
                .param("presentations", "AT_ONCE")
                .param("days", days)
                .param("hour", "18")
                .exchange();
    }
}
