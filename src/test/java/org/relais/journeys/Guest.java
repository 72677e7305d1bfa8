package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.relais.support.Visitor;

/** Somebody without an account. */
final class Guest extends RoomPhone {

    Guest(Visitor visitor) {
        super(visitor);
    }

    /** From the code to the room: one form with one field (L1). */
    void enters(String code, String name) {
        page.navigate("/r/" + code);
        page.fill("[name=name]", name);
        page.locator("form:has([name=name]) button.primary").click();
        page.waitForURL("**/rooms/**");
        assertThat(page.locator("#mine")).containsText(name);
    }
}
