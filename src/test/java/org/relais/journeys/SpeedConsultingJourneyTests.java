package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/** Two tables at the same time; four on their phones, in two languages, one without scripts; a laptop and a projector. */
@DisplayName("Peer speed consulting, from a challenge to a decision card that is found again")
class SpeedConsultingJourneyTests extends FormatJourney {

    private Visitor noa;
    private Visitor lou;
    private Visitor ben;
    private Visitor kim;
    private Visitor screen;

    @Test
    @DisplayName("L6, L15, L23, L27: each phone says where to sit and what to do; both holders leave with a card")
    void twoTables() {
        everybodyComes();
        offers(noa, "Reviews wait three days");
        offers(lou, "Personne ne lit nos comptes rendus");
        assertThat(ana.page().locator("#room-stage")).containsText("Personne ne lit nos comptes rendus");
        look("1-offer");
        ana.page().locator("#seats").selectOption("1");
        ana.page().locator("form:has(#seats) button").click();
        assertThat(ana.page().locator("#room-stage table")).containsText("Noa");
        goesOn("CONTEXT");
        sits(noa, ENGLISH.of("live.consult.place.holder", "1"));
        sits(ben, FRENCH.of("live.consult.place.at", "Noa", "1"));
        lou.page().reload();
        sits(lou, FRENCH.of("live.consult.place.holder", "2"));
        sits(kim, ENGLISH.of("live.consult.place.at", "Lou", "2"));
        assertThat(screen.page().locator("#room-stage")).containsText("Lou");
        look("2-context");

        goesOn("QUESTIONS");
        asks(ben, "Il faudrait un robot", "Qui attend le plus ?");
        assertThat(noa.page().locator("#mine")).containsText("Qui attend le plus ?");
        assertThat(kim.page().locator("body")).not().containsText("Qui attend le plus");
        look("3-questions");

        goesOn("OPTIONS");
        for (String cost : List.of("HEAVY", "FRUGAL", "MEDIUM")) {
            proposes(ben, "Revue à deux " + cost, cost);
            proposes(kim, "One page " + cost, cost);
        }
        assertThat(ben.page().locator("#mine form[action*='/options']:has([name=text])"))
                .hasCount(0);
        assertThat(noa.page()
                        .locator("#mine li")
                        .filter(new Locator.FilterOptions().setHasText("Revue à deux"))
                        .first())
                .containsText("FRUGAL");
        look("4-options");

        goesOn("CHOICE");
        lou.page().reload();
        chooses(noa, "Two of us at nine", "No review older than a day");
        chooses(lou, "Une page dès lundi", "Trois réponses");
        assertThat(ana.page().locator("#room-stage")).containsText(FRENCH.of("live.consult.progress.chosen"));
        look("5-choice");

        nextPhase();
        assertThat(ana.page().locator("#room-stage")).containsText(FRENCH.of("live.consult.done"));
        look("6-done");
        theArtefactIsThere();
    }

    private void theArtefactIsThere() {
        Locator minutes = closesAndReadsTheMinutes();
        assertThat(minutes).containsText("Personne ne lit nos comptes rendus");
        assertThat(minutes).containsText("Two of us at nine");
        ana.picture("consulting-7-minutes");
        Page page = ana.page();
        page.navigate("/communities/" + community() + "/decision-cards?problem=COMPTES+RENDUS");
        assertThat(page.locator("main article")).hasCount(1);
        assertThat(page.locator("main article")).containsText("Une page dès lundi");
        look("consulting-8-cards", ana);
    }

    private void everybodyComes() {
        opens("speed-consulting", "free");
        noa = guest("Noa", Habits.english(Device.PHONE).dark());
        lou = guest("Lou", Habits.french(Device.PHONE).withoutScripts());
        ben = guest("Ben", Habits.french(Device.PHONE));
        kim = guest("Kim", Habits.english(Device.PHONE));
        screen = projects();
        nextStep();
        assertOn(ana, "#room-stage", FRENCH.of("live.consult.offer.desk"));
        lou.page().reload();
    }

    private void offers(Visitor holder, String problem) {
        holder.page().fill("#mine [name=problem]", problem);
        holder.page().locator("#mine details summary").first().click();
        holder.page().fill("#mine [name=limits]", "No budget");
        holder.page().locator("#mine form:has([name=problem]) button").first().click();
        assertThat(holder.page().locator("#room-stage")).containsText(problem);
    }

    private void asks(Visitor consultant, String advice, String question) {
        Page page = consultant.page();
        assertThat(page.locator("#mine [name=firstStep]")).hasCount(0);
        page.fill("#mine [name=question]", advice);
        page.locator("#mine form:has([name=question]) button").click();
        assertThat(page.locator("#question-error")).isVisible();
        page.fill("#mine [name=question]", question);
        page.locator("#mine form:has([name=question]) button").click();
        assertThat(page.locator("#mine .cards")).containsText(question);
    }

    private void proposes(Visitor consultant, String text, String cost) {
        Page page = consultant.page();
        page.fill("#mine [name=text]", text);
        page.fill("#mine [name=firstStep]", "Lundi");
        page.locator("#mine [name=cost][value=" + cost + "]").check();
        page.locator("#mine form:has([name=firstStep]) button.primary").click();
        assertThat(page.locator("#mine .cards").first()).containsText(text);
    }

    private void chooses(Visitor holder, String step, String evidence) {
        Page page = holder.page();
        page.locator("#mine [name=slot]").first().check();
        page.fill("#mine [name=step]", step);
        page.fill("#mine [name=evidence]", evidence);
        page.locator("#mine form:has([name=slot]) button").click();
        assertThat(page.locator("#mine article.decide")).containsText(step);
    }

    private void sits(Visitor somebody, String where) {
        assertThat(somebody.page().locator("#mine h2").first()).hasText(where);
    }

    private void goesOn(String phase) {
        nextPhase();
        assertOn(screen, "#room-stage", FRENCH.of("live.consult.phase." + phase));
    }

    private void look(String moment) {
        look("consulting-" + moment, ana, noa, ben, screen);
        lou.picture("consulting-" + moment + "-Lou");
    }
}
