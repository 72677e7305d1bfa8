package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.BrowserTest;
import org.relais.support.CommunityWorld;
import org.relais.support.MailServer;
import org.relais.support.OtherCalendar;
import org.relais.support.Persons;
import org.relais.support.ReceivedMail;
import org.relais.support.Texts;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** From an expectation that somebody outside drops to a seat that becomes free, with real browsers and real mails. */
@BrowserTest
@ContextConfiguration(initializers = MailServer.class)
@TestPropertySource(properties = "db-scheduler.enabled=true")
@DisplayName("Call for participation, from an expectation to a seat")
class CallForParticipationJourneyTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String REQUEST = "Les comptes rendus arrivent après la visite";
    private static final String TOPIC = "Pourquoi les comptes rendus attendent-ils ?";

    @Autowired
    Persons persons;

    @Autowired
    Communities communities;

    @Autowired
    Memberships memberships;

    @LocalServerPort
    int port;

    private final List<Visitor> visitors = new ArrayList<>();
    private final String slug = "flux-" + UUID.randomUUID().toString().substring(0, 8);
    private PersonId steward;
    private List<PersonId> nine;
    private CommunityId community;

    @BeforeEach
    void aCommunityOfTen() {
        steward = persons.withPassphrase("Ana Pilote");
        community = communities.found(CommunityId.next(), steward, CommunityWorld.profile("Flux des urgences"));
        nine = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> persons.withPassphrase("Membre " + n))
                .toList();
        nine.forEach(person -> memberships.join(community, person, Standing.MEMBER));
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    @DisplayName(
            "An expectation is merged, voted for and treated; nine want eight seats; whoever waits gets the one given back")
    void nineForEight() {
        Visitor pilot = signedIn(steward, Device.LAPTOP);
        Page ana = pilot.page();
        anExpectationIsDropped(ana);
        aMemberProposesAndTheStewardMerges(ana);
        Instant start = aWorkshopIsPublished(pilot);
        String workshop = URI.create(ana.url()).getPath();

        nine.forEach(person -> signsUp(person, workshop));

        PersonId leaver = nine.get(2);
        PersonId waiter = nine.getLast();
        assertThat(mailsAbout(waiter, "liste d’attente"))
                .as("R3.6")
                .singleElement()
                .satisfies(mail -> assertThat(mail.calendar()).isEmpty());
        givesTheSeatBackFromTheMail(leaver);

        ReceivedMail promoted = mailsAbout(waiter, "elle est à vous").getFirst();
        assertThat(promoted.method()).isEqualTo("REQUEST");
        nine.subList(0, 8)
                .forEach(person -> assertThat(mailsAbout(person, "Vous avez une place"))
                        .as("exactly one confirmation")
                        .singleElement()
                        .satisfies(mail -> theCalendarSays(mail, start)));
        theCalendarSays(promoted, start);
        assertThat(mailsAbout(leaver, "rendue").getFirst().method()).isEqualTo("CANCEL");
        ana.navigate(workshop);
        assertThat(ana.locator(".seat")).containsText("8");
    }

    private void anExpectationIsDropped(Page ana) {
        ana.navigate("/communities/" + community + "/channel");
        ana.fill("[name=slug]", slug);
        ana.check("[name=teamRequests]");
        ana.locator("form:has([name=slug]) button.primary").click();

        Visitor laboratory = arrives("outsider", Habits.french(Device.PHONE));
        Page outsider = laboratory.page();
        outsider.navigate("/c/" + slug);
        laboratory.assertAccessible();
        outsider.fill("[name=team]", "Laboratoire");
        outsider.fill("[name=title]", REQUEST);
        outsider.fill("[name=situation]", "Depuis septembre, un résultat sur trois arrive après la visite.");
        outsider.locator("form:has([name=team]) button.primary").click();
        assertThat(outsider.locator(".flash")).isVisible();
    }

    private void aMemberProposesAndTheStewardMerges(Page ana) {
        Page member = signedIn(nine.getFirst(), Device.PHONE).page();
        member.navigate("/communities/" + community + "/topics/new");
        member.fill("[name=title]", TOPIC);
        member.fill("[name=situation]", "La file du scanner grandit chaque lundi.");
        member.locator("[name=kind]").first().check();
        member.locator("button[form=proposal]").click();
        if (member.locator("#similar section").isVisible()) {
            member.locator("button[form=proposal]").click();
        }
        assertThat(member.locator("h1")).containsText(TOPIC);

        ana.navigate("/communities/" + community + "/topics");
        ana.getByText(REQUEST).first().click();
        ana.locator("a[href$='/merging']").click();
        ana.locator("label.option", new Page.LocatorOptions().setHasText(TOPIC)).click();
        ana.locator("form[action$='/merging'][method=post] button.primary").click();
        assertThat(ana.locator("body")).containsText("Laboratoire");

        for (Page voter : List.of(ana, member)) {
            voter.navigate("/communities/" + community + "/topics");
            assertThat(voter.getByText(REQUEST)).hasCount(0);
            voter.locator("button.give").first().click();
        }
        assertThat(member.locator(".score .num").first()).hasText("2");
    }

    /** At two in the afternoon on the day after the next change of the clocks. */
    private Instant aWorkshopIsPublished(Visitor pilot) {
        Instant soon = Instant.now().plus(Duration.ofDays(10));
        LocalDate day = LocalDate.ofInstant(
                        PARIS.getRules().nextTransition(soon).getInstant(), PARIS)
                .plusDays(1);
        var facilitator = new Facilitator(pilot, new Texts(Locale.FRENCH)).of(community);
        facilitator.publishesAWorkshop("Des comptes rendus à temps", TOPIC, day, 8);
        return day.atTime(LocalTime.of(14, 0)).atZone(PARIS).toInstant();
    }

    private void signsUp(PersonId person, String workshop) {
        Page page = signedIn(person, Device.PHONE).page();
        page.navigate(workshop);
        page.locator("form[action$='/sign-up'] button").click();
        assertThat(page.locator(".flash")).isVisible();
    }

    private void givesTheSeatBackFromTheMail(PersonId leaver) {
        Page mailReader =
                arrives("reader of a mail", Habits.french(Device.PHONE)).page();
        mailReader.navigate(mailsAbout(leaver, "Vous avez une place").getFirst().path("/answers/"));
        mailReader.locator("form[action$='/withdrawal'] button").click();
        assertThat(mailReader.locator("main")).containsText("place");
    }

    private static void theCalendarSays(ReceivedMail mail, Instant start) {
        assertThat(mail.method()).isEqualTo("REQUEST");
        assertThat(OtherCalendar.events(mail.calendar())).singleElement().satisfies(event -> {
            assertThat(Instant.parse(event.get("start"))).isEqualTo(start);
            assertThat(event.get("zone")).isEqualTo("Europe/Paris");
        });
    }

    private List<ReceivedMail> mailsAbout(PersonId person, String words) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> ReceivedMail.of(persons.email(person), words), mails -> !mails.isEmpty());
    }

    private Visitor signedIn(PersonId person, Device device) {
        Visitor visitor = arrives(person.toString(), Habits.french(device));
        Page page = visitor.page();
        page.navigate("/sign-in");
        page.fill("[name=email]", persons.email(person));
        page.fill("[name=passphrase]", Persons.PASSPHRASE);
        page.locator("form:has([name=passphrase]) button.primary").click();
        page.waitForURL("**/");
        return visitor;
    }

    private Visitor arrives(String name, Habits habits) {
        var visitor = Visitor.arriving(name, "http://localhost:" + port, habits);
        visitors.add(visitor);
        return visitor;
    }
}
