package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/**
 * Ana at her laptop, Noa on an English phone, Lou on a French one without scripts, Kim at an English laptop without a mouse;
 * and the projector.
 */
@DisplayName("A multi-team retrospective, from a weak signal to experiments with an owner")
class RetrospectiveJourneyTests extends FormatJourney {

    private static final String SIGNAL = "People ask the same thing twice";
    private static final String FACT = "14 demandes sur 60 posées deux fois";
    private static final String SOURCE = "Liste du service, novembre";
    private static final String WAITS = "The list of free slots";
    private static final String LOAD = "Les rappels du soir";
    private static final String LOOSE = "Half of the slots are given by phone";
    private static final String TRIAL = "If the list hangs at the ward, then nobody asks twice";
    private static final String FREE = "Si les rappels partent à midi, l’accueil finit à l’heure";

    private Visitor noaPhone;
    private Visitor louPhone;
    private Visitor kimLaptop;
    private Visitor screen;
    private RoomPhone noa;
    private RoomPhone lou;
    private Keys kim;

    @Test
    @DisplayName(
            "S133–S137, L23, L26, L27: felt and measured in turn, a matrix of teams, experiments whose owners accepted")
    void fromASignalToAnExperiment() {
        everybodyComes();
        everybodyWrites();
        look("1-collect");

        nextPhase();
        assertOn(screen, "#room-stage", FRENCH.of("live.retro.now.TRY"));
        noa.proposesToTry(SIGNAL, TRIAL, "Questions a day", "Kim");
        assertOn(kimLaptop, "#mine", ENGLISH.of("live.experiment.asked"));
        assertOn(ana, "#room-stage", FRENCH.of("live.experiment.asks", "Kim"));
        look("2-try");
        kim.to("#mine form.accent button[value=true]").presses("Enter");
        assertOn(ana, "#room-stage", FRENCH.of("live.experiment.owned", "Kim"));
        lou.reloads();
        lou.proposesToTry(LOAD, FREE, "L’heure de fermeture", "");
        assertOn(noaPhone, "#mine", ENGLISH.of("live.experiment.unowned"));
        assertOn(screen, "#room-stage", FRENCH.of("live.experiment.list", 2));

        nextPhase();
        assertOn(ana, "#room-stage", FRENCH.of("live.retro.desk.DONE"));
        look("3-done");
        theMinutesAreRight();
    }

    private void everybodyComes() {
        opens("retrospective");
        noaPhone = guest("Noa", Habits.english(Device.PHONE).dark());
        louPhone = guest("Lou", Habits.french(Device.PHONE).withoutScripts());
        kimLaptop = guest("Kim", Habits.english(Device.LAPTOP));
        screen = projects();
        noa = new RoomPhone(noaPhone);
        lou = new RoomPhone(louPhone);
        kim = new Keys(kimLaptop);
        nextStep();
        assertOn(kimLaptop, "#mine", ENGLISH.of("live.retro.now.COLLECT"));
        lou.reloads();
    }

    private void everybodyWrites() {
        writes(noaPhone, "SIGNAL", SIGNAL);
        assertOn(screen, "#room-stage", FRENCH.of("live.retro.count", 1, 1));
        assertThat(kind(noaPhone, "FACT")).isChecked(); // in turn
        lou.reloads();
        aFactNeedsASource();
        assertOn(noaPhone, "#room-stage", ENGLISH.of("live.retro.fact", FACT, SOURCE));
        assertOn(screen, "#room-stage", FRENCH.of("live.retro.count", 1, 0));
        dependsByKeyboard();
        between(louPhone, LOAD, "Scan", "Accueil");
        noaPhone.page().locator("#mine [name=source]").fill("Switchboard, last week");
        writes(noaPhone, "FACT", LOOSE);
        theMatrixIsThere();
        assertThat(noaPhone.page().locator("#room-stage")).not().containsText("Lou"); // nobody's name beside a card
    }

    private void aFactNeedsASource() {
        Page page = louPhone.page();
        kind(louPhone, "FACT").check();
        page.fill("#mine [name=text]", FACT);
        page.locator("#mine form.card button.primary").click();
        assertOn(louPhone, "#mine", FRENCH.of("live.retro.source.missing"));
        assertThat(page.locator("#mine [name=text]")).hasValue(FACT);
        page.fill("#mine [name=source]", SOURCE);
        page.locator("#mine [name=signal]").selectOption(new SelectOption().setLabel(SIGNAL));
        page.locator("#mine form.card button.primary").click();
        assertOn(louPhone, "#room-stage", FACT);
    }

    /** Kim says who waits for whom without a mouse. */
    private void dependsByKeyboard() {
        kim.to("#mine [name=kind]:checked").presses("ArrowDown", 2);
        assertThat(kind(kimLaptop, "DEPENDENCY")).isChecked();
        kim.to("#mine [name=text]").types(WAITS);
        kim.to("#mine [name=fromTeam]").types("Service");
        kim.to("#mine [name=toTeam]").types("Scan").presses("Enter");
        assertOn(kimLaptop, "#room-stage", ENGLISH.of("live.retro.between.DEPENDENCY", "Service", "Scan"));
    }

    private static void between(Visitor somebody, String text, String from, String to) {
        kind(somebody, "LOAD_TRANSFER").check();
        somebody.page().fill("#mine [name=fromTeam]", from);
        somebody.page().fill("#mine [name=toTeam]", to);
        writes(somebody, "LOAD_TRANSFER", text);
    }

    private static void writes(Visitor somebody, String kind, String text) {
        kind(somebody, kind).check();
        somebody.page().fill("#mine [name=text]", text);
        somebody.page().locator("#mine form.card button.primary").click();
        assertOn(somebody, "#room-stage", text);
    }

    private static Locator kind(Visitor somebody, String kind) {
        return somebody.page().locator("#mine [name=kind][value=" + kind + "]");
    }

    /** Both languages say the same cells: who waits, and who hands work on. */
    private void theMatrixIsThere() {
        Locator rows = noaPhone.page().locator("#room-stage table tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Service")))
                .containsText(ENGLISH.of("live.retro.matrix.waits", 1));
        assertThat(ana.page().locator("#room-stage table")).containsText(FRENCH.of("live.retro.matrix.load", 1));
    }

    private void look(String moment) {
        look("retro-" + moment, ana, noaPhone, kimLaptop, screen);
        louPhone.picture("retro-" + moment + "-Lou");
    }

    /** In the language of the community. */
    private void theMinutesAreRight() {
        Locator minutes = closesAndReadsTheMinutes();
        assertThat(minutes).containsText(SIGNAL);
        assertThat(minutes).containsText(ENGLISH.of("live.retro.minutes.fact", FACT, SOURCE));
        assertThat(minutes).containsText(LOOSE);
        assertThat(minutes).containsText(ENGLISH.of("live.retro.minutes.between.DEPENDENCY", "Service", "Scan", WAITS));
        assertThat(minutes)
                .containsText(ENGLISH.of("live.retro.minutes.between.LOAD_TRANSFER", "Scan", "Accueil", LOAD));
        Locator plans = minutes.locator("li");
        assertThat(plans.filter(new Locator.FilterOptions().setHasText(TRIAL)))
                .containsText(ENGLISH.of("minutes.text.experiment.owner", "Kim"));
        assertThat(plans.filter(new Locator.FilterOptions().setHasText(FREE)))
                .containsText(ENGLISH.of("minutes.text.experiment.free"));
        look("retro-4-minutes", ana);
    }
}
