package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.live.Rooms;
import org.relais.people.PersonId;
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

/** One format in a room of its own: Ana leads it in French at her laptop, guests come by the code. */
abstract class FormatJourney extends BrowserJourney {

    static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    static final Texts FRENCH = new Texts(Locale.FRENCH);

    @Autowired
    private Persons persons;

    @Autowired
    private Communities communities;

    @Autowired
    private RoomWorld world;

    @Autowired
    private WorkshopWorld workshops;

    @Autowired
    private Rooms rooms;

    private Opened room;
    Visitor ana;

    /** Founds a community and opens a workshop in it whose agenda is these formats. */
    void opens(String... formats) {
        PersonId steward = persons.withPassphrase("Ana Pilote");
        CommunityId id = communities.found(CommunityId.next(), steward, CommunityWorld.profile("Flux des urgences"));
        room = world.opened(new Inhabited(id, steward, steward, steward), workshops.planOf(formats));
        ana = arrives("Ana", Habits.french(Device.LAPTOP));
        signsIn(steward);
        ana.visit("/rooms/" + room.room() + "/facilitator");
    }

    private void signsIn(PersonId person) {
        Page page = ana.page();
        page.navigate("/sign-in");
        page.fill("[name=email]", persons.email(person));
        page.fill("[name=passphrase]", Persons.PASSPHRASE);
        page.locator("form:has([name=passphrase]) button.primary").click();
        page.waitForURL("**/");
    }

    /** Ana opens the room screen on the projector. */
    Visitor projects() {
        Visitor screen = arrives("screen", Habits.french(Device.PROJECTOR));
        screen.page().context().addCookies(ana.page().context().cookies());
        screen.visit("/rooms/" + room.room() + "/screen");
        return screen;
    }

    Opened room() {
        return room;
    }

    String code() {
        return rooms.snapshot(room.room()).entrance().code();
    }

    String community() {
        return room.community().id().toString();
    }

    String workshop() {
        return "/workshops/" + room.workshop();
    }

    Visitor guest(String name, Habits habits) {
        Visitor visitor = arrives(name, habits);
        new Guest(visitor).enters(code(), name);
        return visitor;
    }

    /** Goes to the next step of the agenda. */
    void nextStep() {
        controls("step").first().click();
    }

    /** Goes to the next phase of the format. */
    void nextPhase() {
        controls("phase").and(ana.page().locator(".primary")).click();
    }

    private Locator controls(String what) {
        return ana.page().locator("#room-controls form[action*='/" + what + "'] button");
    }

    /** Closes the room and opens the minutes; answers their text. */
    Locator closesAndReadsTheMinutes() {
        Page page = ana.page();
        page.locator("#room-controls details.confirm summary").click();
        page.locator("#room-controls details.confirm form button.danger").click();
        assertThat(page.locator("#room-stage")).containsText(FRENCH.of("live.closed.minutes"));
        page.navigate(workshop() + "/minutes");
        return page.locator("article");
    }

    /** Everything can be read by everybody, and looked at afterwards. */
    static void look(String moment, Visitor... everybody) {
        for (Visitor somebody : everybody) {
            somebody.assertAccessible();
            somebody.picture(moment + "-" + somebody.name());
        }
    }

    static void assertOn(Visitor somebody, String region, String text) {
        assertThat(somebody.page().locator(region)).containsText(text);
    }
}
