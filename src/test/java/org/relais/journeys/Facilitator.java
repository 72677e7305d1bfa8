package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.support.Texts;
import org.relais.support.Visitor;

/** What a facilitator does, by what stands on the screen. */
final class Facilitator {

    private final Page page;
    private final Texts texts;
    private String community = "";

    Facilitator(Visitor visitor, Texts texts) {
        this.page = visitor.page();
        this.texts = texts;
    }

    /** Of a community that is there already. */
    Facilitator of(CommunityId existing) {
        community = existing.toString();
        return this;
    }

    String community() {
        return community;
    }

    void foundsACommunity(String name) {
        page.navigate("/communities/new");
        page.fill("[name=name]", name);
        page.fill("[name=need]", "Nos files d’attente s’allongent.");
        page.fill("[name=objective]", "Une attente divisée par deux.");
        page.locator("form:has([name=need]) button.primary").click();
        page.waitForURL(url -> url.matches(".*/communities/[0-9a-f-]{36}.*"));
        community = page.url().replaceFirst(".*/communities/([0-9a-f-]{36}).*", "$1");
        assertThat(page.locator("body")).containsText(name);
    }

    /** Answers the path of an invitation. */
    String invites(String kind) {
        page.navigate("/communities/" + community + "/members");
        page.locator("#invite-" + kind + " form button").first().click();
        var address = page.locator("#invite-" + kind + " input[readonly]").inputValue();
        return URI.create(address).getPath();
    }

    void votesFor(String topic) {
        page.navigate("/communities/" + community + "/topics");
        var row =
                page.locator("li", new Page.LocatorOptions().setHasText(topic)).first();
        row.locator("button.give").click();
        assertThat(page.locator("li", new Page.LocatorOptions().setHasText(topic))
                        .first()
                        .locator(".score .num"))
                .hasText("1");
    }

    /** Plans and publishes a workshop for the day after tomorrow; answers its path. */
    String publishesAWorkshop(String title, @Nullable String topic) {
        return publishesAWorkshop(title, topic, LocalDate.now().plusDays(2), 12);
    }

    /** At two in the afternoon. */
    String publishesAWorkshop(String title, @Nullable String topic, LocalDate day, int capacity) {
        page.navigate("/communities/" + community + "/workshops/new/shipped/lean-coffee");
        page.fill("[name=title]", title);
        page.fill("[name=intention]", "Choisir la file à raccourcir.");
        page.fill("[name=benefit]", "un pas à faire demain");
        page.fill("[name='deliverables[0].name']", "Un essai en cinq lignes");
        page.fill("[name=date]", day.toString());
        page.fill("[name=time]", "14:00");
        page.locator("details:has([name=capacity]) > summary").click();
        page.fill("[name=capacity]", Integer.toString(capacity));
        page.fill("[name=place]", "Salle Curie");
        if (topic != null) {
            page.locator("#topics > summary").click();
            page.locator("#topics label", new Page.LocatorOptions().setHasText(topic))
                    .locator("input")
                    .check();
        }
        page.locator("form:has([name=intention]) button.primary").last().click();
        page.waitForURL(url -> url.matches(".*/workshops/[0-9a-f-]{36}$"));
        var path = URI.create(page.url()).getPath();
        page.locator("form[action$='/publication'] button.primary").click();
        assertThat(page.locator("form[action$='/room'] button")).isVisible();
        return path;
    }

    /** When its time has come. Answers the code of the room. */
    String opensTheRoom() {
        page.locator("form[action$='/room'] button").click();
        return code();
    }

    /** Days before the planned time, when it asks first. Answers the code of the room. */
    String opensTheRoomEarly() {
        page.locator("form[action$='/room'] button").click();
        page.locator("form:has([name=early]) button").click();
        return code();
    }

    private String code() {
        page.waitForURL("**/facilitator**");
        return page.locator("summary strong.num").textContent().trim();
    }

    void goesOn() {
        var before = page.locator("#room-head").textContent();
        page.locator("#room-controls form[action*='/step'] button").first().click();
        assertThat(page.locator("#room-head")).not().hasText(before);
    }

    void opensTheVote() {
        control(texts.of("live.coffee.vote.open")).click();
        assertThat(page.locator("#room-controls")).containsText(texts.of("live.coffee.vote.reveal"));
    }

    void reveals() {
        control(texts.of("live.coffee.vote.reveal")).click();
        assertThat(page.locator("#room-stage")).containsText(texts.of("live.coffee.waiting"));
    }

    void putsOnTheTable(String card) {
        page.locator("#room-stage article", new Page.LocatorOptions().setHasText(card))
                .locator("button")
                .first()
                .click();
        assertThat(page.locator("#room-stage article.now")).containsText(card);
        assertThat(page.locator("[data-timer]")).isVisible();
    }

    void closesTheTopic(String nextStep, String owner) {
        page.fill("#room-stage [name=nextStep]", nextStep);
        page.locator("#room-stage [name=owner]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(owner));
        page.locator("#room-stage article.now button.primary").click();
        assertThat(page.locator("#room-stage article.decide")).containsText(nextStep);
    }

    void finishesTheCoffee() {
        control(texts.of("live.coffee.finish")).click();
        assertThat(control(texts.of("live.coffee.finish"))).isHidden();
    }

    void closesTheRoom() {
        page.locator("#room-controls details.confirm summary").click();
        page.locator("#room-controls details.confirm form button.danger").click();
        assertThat(page.locator("#room-stage")).containsText(texts.of("live.closed.minutes"));
    }

    void readsTheMinutes(String workshop, String nextStep) {
        page.navigate(workshop + "/minutes");
        assertThat(page.locator("main")).containsText(nextStep);
    }

    void seesOnTheWall(String commitment) {
        page.navigate("/communities/" + community + "/commitments");
        assertThat(page.locator("main")).containsText(commitment);
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** While votes are hidden, the stage names no card beside a total; the ballot is the facilitator's own. */
    void seesNoResultYet(String card) {
        assertThat(page.locator("#room-stage")).not().containsText(card);
    }

    private Locator control(String label) {
        return page.locator("#room-controls button", new Page.LocatorOptions().setHasText(label));
    }
}
