package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

@DisplayName("Designing a workshop in a browser")
class DesignJourneyTests extends Journey {

    private static final String USUAL_HOUR = "/workshops/new/shipped/lean-coffee";
    private static final Duration THREE_MINUTES = Duration.ofMinutes(3);

    /** Clicks and fills in, and counts both. */
    private static final class Hands {

        private final Page page;
        private int acts;

        Hands(Page page) {
            this.page = page;
        }

        void click(String what) {
            page.locator(what).first().click();
            acts++;
        }

        void fill(String name, String text) {
            page.fill("[name='" + name + "']", text);
            acts++;
        }
    }

    @Test
    @DisplayName(
            "C6: from “plan a workshop” to a published, sensible 60-minute Lean Coffee: at most 12 clicks and fields, "
                    + "under three minutes")
    void aFirstLeanCoffee() {
        Habits habits = Habits.english(Device.LAPTOP);
        Visitor visitor = plays("FACILITATOR", habits);
        var facilitator = new Facilitator(visitor, texts(habits));
        facilitator.foundsACommunity("First Lean Coffee");
        Page page = visitor.page();
        page.navigate("/communities/" + facilitator.community() + "/workshops");
        var hands = new Hands(page);
        Instant began = Instant.now();

        hands.click("main a[href$='/workshops/new']");
        hands.click("main a[href$='" + USUAL_HOUR + "']");
        hands.fill("title", "Our queues");
        hands.fill("intention", "See where patients wait, before we look for solutions.");
        hands.fill("benefit", "one step to try tomorrow");
        hands.fill("deliverables[0].name", "A map of the three longest waits");
        hands.fill("date", LocalDate.now().plusDays(7).toString());
        hands.fill("place", "Room 12");
        hands.click("main .workshop-form > .actions button.primary");
        hands.click("form[action$='/publication'] button.primary");

        assertThat(page.locator("form[action$='/room'] button")).isVisible();
        assertThat(page.locator(".programme > li")).hasCount(3);
        assertThat(page.locator("main")).containsText("60 min");
        assertThat(page.locator("[aria-labelledby=planner] .ticks li")).hasCount(0); // nothing is left to advise
        assertThat(hands.acts).isLessThanOrEqualTo(12);
        assertThat(Duration.between(began, Instant.now())).isLessThan(THREE_MINUTES);
    }

    @Test
    @DisplayName("R6.1: steps move by button, arrow key and dragging; their starts, the sum and the picture follow")
    void theAgenda() {
        Page page = aNewWorkshop(Device.LAPTOP).page();
        Locator starts = page.locator("[data-start]");
        assertThat(starts).hasText(new String[] {"14:00", "14:08", "14:48"});

        page.fill("[name='steps[1].minutes']", "45");
        assertThat(starts).hasText(new String[] {"14:00", "14:08", "14:53"});
        assertThat(page.locator("[data-when=over]")).isVisible();
        assertThat(page.locator("[data-excess]")).hasText("5");

        String first = page.inputValue("[name='steps[0].title']");
        page.locator("[data-move=down]").first().click();
        assertThat(page.locator("[name='steps[1].title']")).hasValue(first);
        assertThat(starts).hasText(new String[] {"14:00", "14:45", "14:53"});

        page.locator("[data-grip]").nth(1).press("ArrowUp");
        assertThat(page.locator("[name='steps[0].title']")).hasValue(first);
        assertThat(page.locator("[data-said]")).containsText(first);

        drags(
                page,
                page.locator("[data-grip]").nth(0),
                page.locator("[data-agenda-row]").nth(2));
        assertThat(page.locator("[name='steps[2].title']")).hasValue(first);
        assertThat(page.locator("[data-blocks] rect")).hasCount(3);

        page.locator("[value=fit]").click();
        assertThat(page.locator("[data-total]")).hasText("60");
        assertThat(page.locator("[name='steps[2].title']")).hasValue(first);
    }

    @Test
    @DisplayName("L16: what was typed survives a closed tab, lists and all; the preview follows the typing")
    void theDraft() {
        Visitor visitor = aNewWorkshop(Device.LAPTOP);
        Page page = visitor.page();
        page.locator("#preview > summary").click();
        page.fill("[name=title]", "Kept");
        assertThat(page.locator("#preview [data-says=title]")).hasText("Kept");
        page.locator("[name=act][value^='add|']").first().click();
        assertThat(page.locator("[data-agenda-row]")).hasCount(4);
        page.fill("[name='steps[3].title']", "A fourth step");
        assertThat(page.locator("[data-form-keeps]")).isVisible();
        String address = page.url().replaceFirst("/workshops/agenda.*", USUAL_HOUR);

        page.navigate("/");
        page.navigate(address);
        assertThat(page.locator("[name=title]")).not().hasValue("Kept");
        page.locator("[data-form-restore]").click();

        assertThat(page.locator("[name=title]")).hasValue("Kept");
        assertThat(page.locator("[name='steps[3].title']")).hasValue("A fourth step");
    }

    @Test
    @DisplayName("The page is accessible when all is unfolded, on a phone in the dark too")
    void accessible() {
        for (Habits habits : new Habits[] {
            Habits.english(Device.LAPTOP), Habits.french(Device.PHONE).dark()
        }) {
            Visitor visitor = aNewWorkshop(habits);
            visitor.page()
                    .evaluate(
                            "document.querySelectorAll('details').forEach(part => part.open = part.closest('form') !== null)");
            visitor.assertAccessible();
            visitor.picture("design-" + habits.language());
        }
    }

    private Visitor aNewWorkshop(Device device) {
        return aNewWorkshop(Habits.english(device));
    }

    private Visitor aNewWorkshop(Habits habits) {
        Visitor visitor = plays("FACILITATOR", habits);
        var facilitator = new Facilitator(visitor, texts(habits));
        facilitator.foundsACommunity("Design " + habits.language());
        visitor.visit("/communities/" + facilitator.community() + USUAL_HOUR);
        return visitor;
    }

    private static void drags(Page page, Locator grip, Locator to) {
        page.setViewportSize(1280, 2400);
        grip.scrollIntoViewIfNeeded();
        grip.hover();
        page.mouse().down();
        var box = to.boundingBox();
        page.mouse().move(box.x + 20, box.y + box.height - 5, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }
}
