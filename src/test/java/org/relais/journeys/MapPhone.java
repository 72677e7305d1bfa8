package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Consumer;
import org.relais.support.Visitor;

/** What somebody does on a constraint and queue map, beside what {@link RoomPhone} can. */
final class MapPhone extends RoomPhone {

    MapPhone(Visitor visitor) {
        super(visitor);
    }

    /** @param facts fills in what that kind of element is asked for */
    void draws(String kind, String title, Consumer<Locator> facts) {
        var form = page.locator("#mine form.card:has([name=title])");
        form.locator("[name=kind]").selectOption(kind);
        form.locator("[name=title]").fill(title);
        facts.accept(form);
        form.locator("button.primary").click();
        assertThat(page.locator("#room-stage")).containsText(title);
    }

    static void at(Locator form, String field, String element) {
        form.locator("[name=" + field + "]").selectOption(new SelectOption().setLabel(element));
    }

    void marksAsBottleneck(String element) {
        var change = change(element);
        change.locator("summary").click();
        change.locator("button[name=bottleneck]").click();
        assertThat(page.locator("#room-stage .map-list .chip.alert")).hasCount(1);
    }

    /** What is folded below its title; other elements name it too. */
    Locator change(String element) {
        return page.locator("#mine details[id^=change-]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(element))));
    }

    void weighs(String element, int impact, int ease) {
        var form = weighing(element);
        form.locator("[name=impact]").selectOption(Integer.toString(impact));
        form.locator("[name=ease]").selectOption(Integer.toString(ease));
        var before = form.locator("button").textContent();
        form.locator("button").click();
        assertThat(weighing(element).locator("button")).not().hasText(before);
    }

    Locator weighing(String element) {
        return page.locator("#mine form[id^=weigh-]", new Page.LocatorOptions().setHasText(element));
    }
}
