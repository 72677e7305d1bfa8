package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/**
 * Ana at her laptop, Noa on an English phone, Lou on a French one without scripts, Kim at an English laptop without a mouse;
 * and the projector.
 */
@DisplayName("A constraint and queue map, from the first step to an experiment with an owner")
class ConstraintMapJourneyTests extends FormatJourney {

    private static final String ORDER = "Order the scan";
    private static final String QUEUE = "File devant le scanner";
    private static final String PORTERS = "Brancardage";
    private static final String LOOP = "Question asked again";
    private static final String TEAM = "A porter is free";
    private static final String TRIAL = "If two slots a day are kept free, then nobody waits overnight";

    private Visitor noaPhone;
    private Visitor louPhone;
    private Visitor kimLaptop;
    private Visitor screen;
    private MapPhone noa;
    private MapPhone lou;
    private Keys kim;

    @Test
    @DisplayName(
            "L6, L23, L26, L27: drawn together, weighed in secret, tried by somebody who accepted; picture and table agree")
    void fromTheFlowToAnExperiment() {
        everybodyComes();
        everybodyDraws();
        look("1-build");

        nextPhase();
        assertOn(screen, "#room-stage", FRENCH.of("live.map.now.LEVERAGE"));
        othersWeighInSecret();
        noa.weighs(ORDER, 2, 1);
        look("2-leverage");

        nextPhase();
        assertOn(noaPhone, "#room-stage", ENGLISH.of("live.map.leverage.n", 9.0, 2));
        assertOn(screen, "#room-stage", QUEUE);
        noa.proposesToTry(QUEUE, TRIAL, "Patients still waiting at six in the evening", "Lou");
        assertOn(ana, "#room-stage", FRENCH.of("live.experiment.asks", "Lou"));
        lou.reloads();
        lou.takesOn(TRIAL);
        assertOn(ana, "#room-stage", FRENCH.of("live.experiment.owned", "Lou"));
        look("3-try");

        nextPhase();
        assertOn(ana, "#room-stage", FRENCH.of("live.map.desk.DONE"));
        assertThat(noaPhone.page().locator("#mine")).not().containsText(TRIAL);
        look("4-done");
        theArtefactIsRight();
    }

    private void everybodyComes() {
        opens("constraint-map");
        noaPhone = guest("Noa", Habits.english(Device.PHONE).dark());
        louPhone = guest("Lou", Habits.french(Device.PHONE).withoutScripts());
        kimLaptop = guest("Kim", Habits.english(Device.LAPTOP));
        screen = projects();
        noa = new MapPhone(noaPhone);
        lou = new MapPhone(louPhone);
        kim = new Keys(kimLaptop);
        nextStep();
        assertOn(kimLaptop, "#mine", ENGLISH.of("live.map.now.BUILD"));
        lou.reloads();
    }

    private void everybodyDraws() {
        noa.draws("STEP", ORDER, form -> form.locator("[name=waitMedian]").fill("0.5"));
        lou.draws("QUEUE", QUEUE, form -> {
            form.locator("[name=waitMin]").fill("2");
            form.locator("[name=waitMedian]").fill("5");
            form.locator("[name=waitMax]").fill("9,5");
            form.locator("[name=cause]").selectOption("CAPACITY");
            form.locator("[name=unfinished]").fill("12");
        });
        kim.to("#kind")
                .presses("ArrowDown", 2)
                .to("#title")
                .types(PORTERS)
                .to("#team")
                .types("Transport")
                .presses("Enter");
        assertOn(noaPhone, "#room-stage", PORTERS);
        noa.draws("LOOP", LOOP, form -> {
            form.locator("[name=rate]").fill("30");
            MapPhone.at(form, "backTo", ORDER);
            MapPhone.at(form, "at", QUEUE);
        });
        noa.draws("DEPENDENCY", TEAM, form -> form.locator("[name=team]").fill("Brancardiers"));
        lou.reloads();
        lou.marksAsBottleneck(QUEUE);
        movesByKeyboard(PORTERS);
        assertThat(screen.page().locator("svg.map rect")).hasCount(3);
        assertThat(noaPhone.page().locator("#room-stage ol.map-list > li > strong"))
                .hasText(new String[] {ORDER, PORTERS, QUEUE});
    }

    /** L26: a menu that says which place of how many. */
    private void movesByKeyboard(String element) {
        Locator change = new MapPhone(kimLaptop).change(element);
        kim.to(change.locator("summary")).presses("Enter");
        assertThat(change).containsText(ENGLISH.of("live.map.place", 3, 3));
        kim.to(change.locator("[name=place]")).presses("ArrowUp");
        kim.to(change.locator("form.row button")).presses("Enter");
        assertThat(change).containsText(ENGLISH.of("live.map.place", 2, 3));
    }

    /** L6: not a byte that Noa, Ana or the projector receive meanwhile depends on what the others say. */
    private void othersWeighInSecret() {
        assertThat(noa.weighing(QUEUE)).isVisible();
        String before = whatNoaMayKnow();
        List<Ear> ears = List.of(new Ear(noaPhone), new Ear(ana), new Ear(screen));
        lou.reloads();
        lou.weighs(QUEUE, 3, 3);
        Locator weighing = new MapPhone(kimLaptop).weighing(QUEUE);
        kim.to(weighing.locator("[name=impact]")).presses("ArrowDown", 3);
        kim.to(weighing.locator("[name=ease]")).presses("ArrowDown", 3);
        kim.to(weighing.locator("button")).presses("Enter");
        assertThat(weighing.locator("button")).hasText(ENGLISH.of("live.map.weigh.again"));
        kim.to("#mine-act form[action*='/done'] button").presses("Enter");
        assertOn(screen, "#room-stage", "1 personne sur");
        assertThat(noaPhone.page().locator("#room-people")).containsText(Pattern.compile("1 of \\d present"));
        for (Ear ear : ears) {
            assertThat(ear.heard())
                    .isNotEmpty()
                    .noneMatch(bytes -> bytes.contains("class=\"bars") || bytes.contains("id=\"mine\""));
        }
        assertThat(ears.getFirst().heard()).noneMatch(bytes -> bytes.contains("id=\"room-stage\""));
        assertThat(whatNoaMayKnow()).isEqualTo(before).doesNotContain("value=\"3\" selected");
    }

    /** A fresh page of hers, without the tokens that differ each time. */
    private String whatNoaMayKnow() {
        var page = Jsoup.parse(
                noaPhone.page().context().request().get(noaPhone.page().url()).text());
        page.select("input[type=hidden]").remove();
        return page.select("#room-stage, #mine").outerHtml();
    }

    /** Noa's phone from its top: where she pressed last, its foot may stand over half a button. */
    private void look(String moment) {
        noaPhone.page().evaluate("scrollTo(0, 0)");
        look("map-" + moment, ana, noaPhone, kimLaptop, screen);
        louPhone.page().reload();
        louPhone.picture("map-" + moment + "-Lou");
    }

    private void theArtefactIsRight() {
        Locator minutes = closesAndReadsTheMinutes();
        assertThat(minutes).containsText(QUEUE + " (" + ENGLISH.of("live.map.kind.short.QUEUE") + ")");
        assertThat(minutes).containsText(ENGLISH.of("live.map.loop.to", 30, ORDER));
        assertThat(minutes).containsText(TRIAL);
        assertThat(minutes).containsText(ENGLISH.of("minutes.text.experiment.owner", "Lou"));
        minutes.locator("a[href$='/map']").click();
        Locator picture = ana.page().locator("main svg.map");
        Locator table = ana.page().locator("main table");
        assertThat(table.locator("tbody tr")).hasCount(5);
        for (Locator part : List.of(picture, table)) {
            for (String element : List.of(ORDER, QUEUE, PORTERS, LOOP, TEAM)) {
                assertThat(part).containsText(element);
            }
            assertThat(part).containsText(FRENCH.of("live.map.wait.HOURS", 2.0, 5.0, 9.5, false));
            assertThat(part).containsText(FRENCH.of("live.map.unfinished.n", 12));
            assertThat(part).containsText(FRENCH.of("live.map.cause.CAPACITY"));
            assertThat(part).containsText(FRENCH.of("live.map.bottleneck"));
            assertThat(part).containsText("Transport");
            assertThat(part).containsText("Brancardiers");
            assertThat(part).containsText("30");
            assertThat(part).containsText(FRENCH.of("live.map.leverage.n", 9.0, 2));
        }
        look("map-5-artefact", ana);
    }
}
