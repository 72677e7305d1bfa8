package org.relais.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.MailTest;
import org.relais.support.MailWorld;
import org.relais.support.Mails;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.relais.support.ReceivedMail;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Role;
import org.relais.workshop.Roles;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

@MailTest
@DisplayName("R4.3: a rule whose messages somebody reads first")
class HeldRemindersTests {

    @Autowired
    DueReminders due;

    @Autowired
    ReminderRules rules;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    SignUps signUps;

    @Autowired
    Roles roles;

    @Autowired
    Workshops workshops;

    @Autowired
    Pages pages;

    @Autowired
    MailWorld mailboxes;

    @Autowired
    Mails mails;

    @Autowired
    MovableClock clock;

    Inhabited community;
    PersonId steward;
    PersonId ben;
    WorkshopId workshop;

    @BeforeEach
    void aWorkshopWithAReminderThatIsReadFirst() {
        clock.set(MailTest.NOW);
        community = communities.community();
        steward = community.steward();
        ben = community.member();
        workshop =
                world.published(community.id(), steward, WorkshopWorld.plan(8, MailTest.NOW.plus(Duration.ofDays(9))));
        signUps.signUp(workshop, steward);
        rules.decide(
                community.id(),
                workshop,
                List.of(new ReminderRule(
                        "mine",
                        Template.REMINDER,
                        Audience.CONFIRMED,
                        Anchor.START,
                        -2 * ReminderRule.DAY,
                        true,
                        true)));
    }

    @Test
    @DisplayName("waits for the facilitator, who is told, changes a text, and lets all of them go; then they arrive")
    void released() {
        signUps.signUp(workshop, ben);
        roles.take(workshop, Role.FACILITATOR, ben);
        remind();
        assertThat(mails.kinds(workshop, ben)).contains("workshop.reminder", "workshop.held");
        assertThat(lastText(ben)).contains("2 wait for you now", "/mails/held");
        assertThat(received(steward)).noneMatch(title -> title.startsWith("Soon:"));

        String mail = pages.page(ben, "/mails/held").expectFirst("tbody a").attr("href");
        pages.post(ben, mail, Map.of("title", "Soon, in room 40", "body", "Bring your figures.", "version", "0"));
        pages.post(ben, mail + "/releases", Map.of());
        assertThat(received(steward))
                .filteredOn(title -> title.startsWith("Soon"))
                .hasSize(1);
        assertThat(received(ben)).filteredOn(title -> title.startsWith("Soon")).hasSize(1);
        assertThat(List.of(lastText(steward), lastText(ben))).anyMatch(text -> text.startsWith("Bring your figures."));
    }

    @Test
    @DisplayName("waits for whoever planned the workshop when nobody leads it yet; others do not find it")
    void planner() {
        remind();
        assertThat(mails.kinds(workshop, steward)).contains("workshop.held");
        assertThat(pages.page(steward, "/mails/held").select("tbody tr")).hasSize(1);
        assertThat(pages.page(ben, "/mails/held").select("tbody tr")).isEmpty();
    }

    @Test
    @DisplayName("is told of once, however often the job runs; what nobody released in time reaches nobody")
    void tooLongHeld() {
        remind();
        due.carryOut();
        assertThat(mails.kinds(workshop, steward)).containsOnlyOnce("workshop.held", "workshop.reminder");
        workshops.begin(workshop);
        workshops.close(workshop);
        assertThat(mails.kinds(workshop, steward)).doesNotContain("workshop.reminder");
        assertThat(pages.page(steward, "/mails/held").select("tbody tr")).isEmpty();
    }

    private void remind() {
        clock.set(MailTest.NOW.plus(Duration.ofDays(7)));
        due.carryOut();
    }

    private List<String> received(PersonId reader) {
        return mailboxes.to(reader).stream().map(ReceivedMail::subject).toList();
    }

    private String lastText(PersonId reader) {
        return mailboxes.last(reader).text();
    }
}
