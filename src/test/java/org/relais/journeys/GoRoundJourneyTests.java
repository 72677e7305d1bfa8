package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/** Three phones in two languages, one without scripts, a laptop and a projector. */
@DisplayName("A go-round, from the first word to the line that stays")
class GoRoundJourneyTests extends FormatJourney {

    @Test
    @DisplayName("P17, L23, L27: the floor goes round on all screens, one passes, one leaves a line")
    void round() {
        opens("go-round");
        Visitor screen = projects();
        Visitor noa = guest("Noa", Habits.english(Device.PHONE).dark());
        Visitor lou = guest("Lou", Habits.french(Device.PHONE).withoutScripts());
        Visitor kim = guest("Kim", Habits.french(Device.PHONE));
        nextStep();
        next();
        assertThat(screen.page().locator("#room-stage h2")).hasText("Ana Steward");
        next();
        assertOn(noa, "#mine", ENGLISH.of("live.round.mine.now"));
        look("goround-1-noa", noa, kim, ana, screen);
        noa.page().fill("#mine [name=note]", "We wait for one another");
        noa.page().locator("#mine form:has([name=note]) button").click();
        assertOn(kim, "#room-stage", "We wait for one another");
        noa.page().locator("#mine-act button[value=SPOKE]").click();
        assertThat(screen.page().locator("#room-stage h2")).hasText("Lou");
        lou.page().reload();
        lou.picture("goround-2-lou-Lou");
        lou.page().locator("#mine-act button[value=PASSED]").click();
        assertOn(kim, "#mine", FRENCH.of("live.round.mine.now"));
        kim.page().locator("#mine-act button[value=SPOKE]").click();
        assertOn(screen, "#room-stage", FRENCH.of("live.round.done"));
        look("goround-3-done", noa, kim, ana, screen);
    }

    private void next() {
        ana.page()
                .locator("#room-controls form[action*='/floor'] button.primary")
                .click();
    }
}
