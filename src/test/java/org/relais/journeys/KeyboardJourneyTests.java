package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/** Kim has a phone with a keyboard and nothing to point with; the second time without scripts either. */
@DisplayName("From the code to a published commitment with Tab, Enter and the space bar")
class KeyboardJourneyTests extends FormatJourney {

    private static final String CARD = "Trop de changements de contexte";
    private static final String PROMISE = "Je relis chaque matin à neuf heures";

    private boolean scripts;
    private Visitor phone;
    private Keys kim;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("L1, L23, L26: code, name, card, dot, tick, commitment; the focus is always seen")
    void fromTheCodeToTheWall(boolean scriptsRun) {
        scripts = scriptsRun;
        opens("lean-coffee", "journal");
        var desk = new Facilitator(ana, FRENCH).of(room().community().id());
        Habits habits = Habits.french(Device.PHONE);
        phone = arrives("Kim", scripts ? habits : habits.withoutScripts());
        kim = new Keys(phone);
        comesIn();

        desk.goesOn();
        theRoomMovesOn(FRENCH.of("live.coffee.propose.now"));
        kim.to("#mine [name=text]").types(CARD);
        kim.to("#mine form:has([name=text]) button").presses("Space");
        assertOn(phone, "#room-stage", CARD);
        desk.opensTheVote();
        theRoomMovesOn(FRENCH.of("live.coffee.vote.now"));
        kim.to("#mine li.vote button:last-of-type").presses("Enter");
        assertThat(phone.page().locator("#mine li.vote .num")).hasText("1");
        kim.to("#mine-act button").presses("Space");
        assertThat(phone.page().locator("#mine-act button")).hasText(FRENCH.of("live.done.undo"));
        desk.reveals();
        desk.finishesTheCoffee();

        desk.goesOn();
        theRoomMovesOn(FRENCH.of("journal.commitment"));
        commits();
        desk.closesTheRoom();
        desk.seesOnTheWall(PROMISE);
    }

    private void comesIn() {
        phone.visit("/r");
        kim.to("[name=code]").types(code()).presses("Enter");
        kim.to("[name=name]").types("Kim");
        kim.to("form:has([name=name]) button.primary").presses("Enter");
        phone.page().waitForURL("**/rooms/**");
        assertOn(phone, "#mine", "Kim");
    }

    private void commits() {
        kim.to("#mine [name=text]").types(PROMISE);
        kim.to("#mine [name=sign]").types("Aucune revue de plus d’un jour");
        kim.to("#mine-act button.primary").presses("Enter");
        assertOn(phone, "#journal-answer", PROMISE);
    }

    /** By itself with scripts; without them whoever does not want to wait ten seconds loads the page again. */
    private void theRoomMovesOn(String now) {
        if (!scripts) {
            phone.page().reload();
        }
        assertOn(phone, "#mine", now);
    }
}
