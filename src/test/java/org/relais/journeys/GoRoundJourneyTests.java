package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.live.Rooms;
import org.relais.people.PersonId;
import org.relais.support.BrowserTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.Texts;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three phones in two languages, one without scripts, a laptop and a projector. */
@BrowserTest
@DisplayName("A go-round, from the first word to the line that stays")
class GoRoundJourneyTests {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final Texts FRENCH = new Texts(Locale.FRENCH);

    @Autowired
    Persons persons;

    @Autowired
    Communities communities;

    @Autowired
    RoomWorld world;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Rooms rooms;

    @LocalServerPort
    int port;

    private final List<Visitor> visitors = new ArrayList<>();
    private Opened room;
    private Visitor ana;
    private Visitor screen;

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    @DisplayName("P17, L23, L27: the floor goes round on all screens, one passes, one leaves a line")
    void round() {
        opens();
        Visitor noa = guest("Noa", Habits.english(Device.PHONE).dark());
        Visitor lou = guest("Lou", Habits.french(Device.PHONE).withoutScripts());
        Visitor kim = guest("Kim", Habits.french(Device.PHONE));
        ana.page()
                .locator("#room-controls form[action*='/step'] button")
                .first()
                .click();
        next();
        assertThat(screen.page().locator("#room-stage h2")).hasText("Ana Steward");
        next();
        assertThat(noa.page().locator("#mine")).containsText(ENGLISH.of("live.round.mine.now"));
        look("1-noa", noa, kim, ana, screen);
        noa.page().fill("#mine [name=note]", "We wait for one another");
        noa.page().locator("#mine form:has([name=note]) button").click();
        assertThat(kim.page().locator("#room-stage")).containsText("We wait for one another");
        noa.page().locator("#mine-act button[value=SPOKE]").click();
        assertThat(screen.page().locator("#room-stage h2")).hasText("Lou");
        lou.page().reload();
        lou.picture("goround-2-lou-Lou");
        lou.page().locator("#mine-act button[value=PASSED]").click();
        assertThat(kim.page().locator("#mine")).containsText(FRENCH.of("live.round.mine.now"));
        kim.page().locator("#mine-act button[value=SPOKE]").click();
        assertThat(screen.page().locator("#room-stage")).containsText(FRENCH.of("live.round.done"));
        look("3-done", noa, kim, ana, screen);
    }

    private void next() {
        ana.page()
                .locator("#room-controls form[action*='/floor'] button.primary")
                .click();
    }

    private void opens() {
        PersonId steward = persons.withPassphrase("Ana Pilote");
        CommunityId id = communities.found(CommunityId.next(), steward, CommunityWorld.profile("Flux des urgences"));
        room = world.opened(new Inhabited(id, steward, steward, steward), workshops.planOf("go-round"));
        ana = signedIn(steward, Device.LAPTOP);
        ana.visit("/rooms/" + room.room() + "/facilitator");
        screen = signedIn(steward, Device.PROJECTOR);
        screen.visit("/rooms/" + room.room() + "/screen");
    }

    private void look(String moment, Visitor... everybody) {
        for (Visitor somebody : everybody) {
            somebody.assertAccessible();
            somebody.picture("goround-" + moment + "-" + somebody.name());
        }
    }

    private Visitor guest(String name, Habits habits) {
        Visitor visitor = arrives(name, habits);
        new Guest(visitor).enters(rooms.snapshot(room.room()).entrance().code(), name);
        return visitor;
    }

    private Visitor signedIn(PersonId person, Device device) {
        Visitor visitor = arrives(device.name(), Habits.french(device));
        Page page = visitor.page();
        page.navigate("/sign-in");
        page.fill("[name=email]", persons.email(person));
        page.fill("[name=passphrase]", Persons.PASSPHRASE);
        page.locator("form:has([name=passphrase]) button.primary").click();
        page.waitForURL("**/");
        return visitor;
    }

    private Visitor arrives(String name, Habits habits) {
        Visitor visitor = Visitor.arriving(name, "http://localhost:" + port, habits);
        visitors.add(visitor);
        return visitor;
    }
}
