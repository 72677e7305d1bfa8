package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.live.Conduct;
import org.relais.live.Rooms;
import org.relais.support.CommitmentWorld;
import org.relais.support.MailServer;
import org.relais.support.ReceivedMail;
import org.relais.support.RoomWorld;
import org.relais.support.Texts;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** In the workshop on a phone, once without scripts; the mail is read on a laptop. */
@ContextConfiguration(initializers = MailServer.class)
@TestPropertySource(properties = "relais.demo=false")
@DisplayName("L3: an address left on the phone keeps a commitment, found again on the laptop")
class KeepingJourneyTests extends Journey {

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Conduct conduct;

    @Autowired
    CommitmentWorld commitments;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void phoneAndLaptop(String language) {
        var here = Locale.of(language);
        Habits phone = habits(here, Device.PHONE);
        Texts texts = texts(phone);
        var room = world.opened();
        Visitor kim = arrives("Kim", language.equals("fr") ? phone.dark() : phone.withoutScripts());
        var guest = new Guest(kim);
        guest.enters(rooms.snapshot(room.room()).entrance().code(), "Kim");
        world.enter(room, "journal");
        follows(guest, language);
        guest.commits(
                CommitmentWorld.TEXT, CommitmentWorld.SIGN, commitments.today().plusDays(9));
        conduct.close(room.room(), room.lead());
        follows(guest, language);
        guest.sees(texts.of("live.keeping.act"));
        kim.picture("keeping-asked-" + language);

        String address = UUID.randomUUID() + "@example.org";
        leaves(kim.page(), address, texts);
        kim.picture("keeping-waiting-" + language);
        guest.reloads();
        guest.sees(address);

        Visitor laptop = arrives("Kim’s laptop", habits(here, Device.LAPTOP));
        laptop.visit(link(address));
        laptop.picture("keeping-link-" + language);
        laptop.assertAccessible();
        presses(laptop.page(), texts.of("people.keeping.act"));
        laptop.page().waitForURL("**/");
        assertThat(laptop.page().locator("article.commit")).containsText(CommitmentWorld.TEXT);
        laptop.picture("keeping-mine-" + language);

        guest.reloads();
        guest.sees(texts.of("live.kept.text"));
        laptop.visit("/rooms/" + room.room());
        assertThat(laptop.page().locator("#mine")).containsText(CommitmentWorld.TEXT);
    }

    /** Pages with scripts follow by themselves: here, those in French. */
    private static void follows(Guest guest, String language) {
        if (!language.equals("fr")) {
            guest.reloads();
        }
    }

    private static void leaves(Page page, String address, Texts texts) {
        page.fill("#mine [name=email]", address);
        presses(page, texts.of("live.keeping.act"));
        assertThat(page.locator("#mine")).containsText(texts.of("live.keeping.waiting", address));
    }

    private static void presses(Page page, String label) {
        page.locator("button", new Page.LocatorOptions().setHasText(label)).click();
    }

    private static String link(String address) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !ReceivedMail.of(address, "").isEmpty());
        return ReceivedMail.of(address, "").getLast().path("/keeping/");
    }
}
