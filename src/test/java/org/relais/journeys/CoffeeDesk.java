package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.relais.support.Texts;
import org.relais.support.Visitor;

/** What whoever leads does at the table of a Lean Coffee, beside what {@link Facilitator} can. */
final class CoffeeDesk {

    private final Page page;
    private final Texts texts;

    CoffeeDesk(Visitor visitor, Texts texts) {
        this.page = visitor.page();
        this.texts = texts;
    }

    /** The path of the room. */
    String room() {
        return URI.create(page.url()).getPath().replace("/facilitator", "");
    }

    /** Asks first, since whoever has placed more gets dots back (L7). */
    void givesFewerDots(int dots) {
        page.locator("details:has([name=budget]) summary").click();
        page.fill("[name=budget]", Integer.toString(dots));
        page.locator("form:has([name=budget]) button").click();
        page.locator("[name=sure]").check();
        page.locator("form:has([name=budget]) button").click();
        assertThat(page.locator("[name=sure]")).isHidden();
    }

    void hasNoVote() {
        assertThat(page.locator("#mine .vote")).hasCount(0);
    }

    void sees(String text) {
        assertThat(page.locator("#room-stage")).containsText(text);
    }

    void closesWithNothingToDo(String because) {
        var table = page.locator("#room-stage article.now");
        table.locator("details:has([name=because]) summary").click();
        table.locator("[name=because]").fill(because);
        table.locator("form:has([name=because]) button").click();
        sees(because);
    }

    void setsAside(String card) {
        var waiting = waiting(card);
        waiting.locator("summary", new Locator.LocatorOptions().setHasText("1"))
                .first()
                .click();
        waiting.locator("button[formaction*='/parking']").click();
        assertThat(page.locator("#room-stage")).containsText(texts.of("live.coffee.unpark"));
    }

    void countsHands(String card, int hands) {
        page.locator("details:has([name=hands]) summary").click();
        var form = page.locator("form:has([name=hands])", new Page.LocatorOptions().setHasText(card));
        form.locator("[name=hands]").fill(Integer.toString(hands));
        form.locator("button").click();
    }

    void bringsTheRestToTheBacklog() {
        page.locator("form[action*='/backlog'] button").click();
        assertThat(page.locator("form[action*='/backlog']")).hasCount(0);
    }

    private Locator waiting(String card) {
        return page.locator("#room-stage article", new Page.LocatorOptions().setHasText(card));
    }
}
