package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.relais.support.Visitor;

/** Somebody who got an invitation and makes an account. */
final class Newcomer extends RoomPhone {

    Newcomer(Visitor visitor) {
        super(visitor);
    }

    void joins(String invitation, String name, String email) {
        page.navigate(invitation);
        page.locator("a[href*='/sign-up']").first().click();
        page.fill("[name=name]", name);
        page.fill("[name=email]", email);
        page.fill("[name=passphrase]", "quatre lampions sous la pluie");
        page.locator("form:has([name=passphrase]) button.primary").click();
        page.waitForURL("**/communities/**");
    }

    void proposes(String community, String title, String situation) {
        page.navigate("/communities/" + community + "/topics/new");
        page.fill("[name=title]", title);
        page.fill("[name=situation]", situation);
        page.locator("[name=kind]").first().check();
        page.locator("button.primary[form=proposal]").click();
        assertThat(page.locator("main")).containsText(title);
    }

    void entersTheRoom(String workshop) {
        page.navigate(workshop + "/room");
        page.waitForURL("**/rooms/**");
        assertThat(page.locator("#mine")).isVisible();
    }

    void readsTheReport(String community, String commitment) {
        page.navigate("/communities/" + community + "/reports");
        assertThat(page.locator("main")).containsText(commitment);
    }

    void seesNothingOf(String secret) {
        assertThat(page.locator("body")).not().containsText(secret);
    }
}
