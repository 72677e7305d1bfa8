package org.relais.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.relais.support.Visitor;

/** A keyboard and no mouse: what cannot be reached with Tab, or whose focus nobody sees, is not there (L26). */
final class Keys {

    private static final int PATIENCE = 150;

    /** What hides the focus, in words; empty when one sees it. Fixed bars must not cover it either (WCAG 2.4.11). */
    private static final String HIDDEN = """
            focused => {
              const outlined = part => part && getComputedStyle(part).outlineStyle !== 'none'
                && parseFloat(getComputedStyle(part).outlineWidth) >= 2;
              if (!focused.matches(':focus-visible')) return 'no :focus-visible';
              if (!outlined(focused) && !outlined(focused.closest('label'))) return 'no outline';
              const box = focused.getBoundingClientRect();
              const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
              const y = box.y + Math.min(box.height / 2, 20);
              const top = document.elementFromPoint(x, y);
              const seen = focused.contains(top) || top?.closest('label')?.control === focused;
              return seen ? '' : 'covered by ' + top?.outerHTML.slice(0, 200);
            }""";

    private final Page page;

    Keys(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Tabs until the focus is there. */
    Keys to(String what) {
        return to(page.locator(what).first());
    }

    Keys to(Locator what) {
        what.waitFor();
        for (int tabs = 0; tabs < PATIENCE && !isFocused(what); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(isFocused(what)).as("Tab reaches %s", what).isTrue();
        assertThat(what.evaluate(HIDDEN)).as("what hides the focus on %s", what).isEqualTo("");
        return this;
    }

    private static boolean isFocused(Locator what) {
        return (boolean) what.evaluate("element => element === document.activeElement");
    }

    /** In place of what stands there. */
    Keys types(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    Keys presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys presses(String key, int times) {
        for (int time = 0; time < times; time++) {
            presses(key);
        }
        return this;
    }
}
