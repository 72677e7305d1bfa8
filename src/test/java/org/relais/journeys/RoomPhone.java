package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.relais.support.Visitor;

/** What anybody with a phone does in a room, with scripts or without. */
class RoomPhone {

    final Page page;

    RoomPhone(Visitor visitor) {
        this.page = visitor.page();
    }

    void reloads() {
        page.reload();
    }

    void proposes(String card) {
        page.fill("#mine [name=text]", card);
        page.locator("#mine form:has([name=text]) button").first().click();
        assertThat(page.locator("#room-stage")).containsText(card);
    }

    /** L29: nobody reads who proposed it. */
    void proposesWithoutAName(String card) {
        page.check("#mine [name=anonymous]");
        proposes(card);
    }

    void groups(String... cards) {
        var form = page.locator("#room-stage details:has([name=cards])");
        form.locator("summary").click();
        for (var card : cards) {
            form.locator("label", new Locator.LocatorOptions().setHasText(card))
                    .locator("input")
                    .check();
        }
        form.locator("button").click();
        assertThat(page.locator("#room-stage form[action*='/groups/undo']")).isVisible();
    }

    void isAsked(String question) {
        assertThat(page.locator("#mine form[action*='/time/answer']")).containsText(question);
    }

    void answers(String answer) {
        page.locator("#mine button[name=answer][value=" + answer + "]").click();
    }

    void putsADotOn(String card) {
        var stepper = page.locator("#mine li.vote", new Page.LocatorOptions().setHasText(card));
        stepper.locator("button").last().click();
        assertThat(page.locator("#mine li.vote", new Page.LocatorOptions().setHasText(card))
                        .locator(".num"))
                .hasText("1");
    }

    void takesIt(String nextStep) {
        var asked = page.locator("#mine form", new Page.LocatorOptions().setHasText(nextStep));
        asked.locator("button.primary").click();
        assertThat(page.locator("#mine .card.decide", new Page.LocatorOptions().setHasText(nextStep)))
                .isVisible();
    }

    void commits(String text, String sign, LocalDate dueOn) {
        page.fill("#mine [name=text]", text);
        page.fill("#mine [name=sign]", sign);
        page.fill("#mine [name=dueOn]", dueOn.toString());
        page.locator("#mine [name=audience]").selectOption("ORGANISATION");
        page.locator("#mine-act button.primary").click();
        assertThat(page.locator("#mine .card.decide").first()).containsText(text);
    }

    /** An experiment that comes from something in the room; the named person is asked, with an empty name nobody is. */
    void proposesToTry(String origin, String hypothesis, String measure, String owner) {
        var form = page.locator("#mine details:has([name=hypothesis])");
        form.locator("summary").click();
        form.locator("[name=origin]").fill(origin);
        form.locator("[name=hypothesis]").fill(hypothesis);
        form.locator("[name=measure]").fill(measure);
        if (!owner.isEmpty()) {
            form.locator("[name=owner]").selectOption(new SelectOption().setLabel(owner));
        }
        form.locator("button.primary").click();
        assertThat(page.locator("#room-stage")).containsText(hypothesis);
    }

    /** Accepts an experiment on the own screen. */
    void takesOn(String hypothesis) {
        page.locator("#mine form", new Page.LocatorOptions().setHasText(hypothesis))
                .locator("button[value=true]")
                .click();
        assertThat(page.locator("#mine .card.decide", new Page.LocatorOptions().setHasText(hypothesis)))
                .isVisible();
    }

    void isDone() {
        page.locator("#mine-act form[action*='/done'] button").click();
    }

    void keeps(String commitment) {
        due(commitment).locator("button[value=KEPT]").click();
        assertThat(due(commitment).locator("button[value=KEPT]")).isHidden();
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    private Locator due(String commitment) {
        return page.locator("#mine .card", new Page.LocatorOptions().setHasText(commitment));
    }
}
