package org.relais.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.relais.load.Hall.Room;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/**
 * Somebody's browser whose clocks a test sets: what scripts read from {@code Date} and {@code performance.now} can be
 * wrong, step, and stand still while the machine sleeps. It notes when its timer shows another second.
 */
final class Laptop implements AutoCloseable {

    /** Ten minutes asleep by the wall clock, and none by the monotonic one, however long it really was. */
    private static final String CLOCKS = """
            (() => {
              const Wall = Date;
              const steady = performance.now.bind(performance);
              const clocks = window.clocks = { wrong: %d, sleeps: 0, stood: 0, seen: steady(), shown: [] };
              clocks.wall = () => performance.timeOrigin + steady();
              const look = () => {
                const now = steady();
                const gap = now - clocks.seen;
                if (clocks.sleeps && gap > 5000) {
                  clocks.stood += gap;
                  clocks.wrong += clocks.sleeps - gap;
                  clocks.sleeps = 0;
                }
                clocks.seen = now;
                return now;
              };
              performance.now = () => look() - clocks.stood;
              window.Date = class extends Wall {
                constructor(...given) { super(...(given.length ? given : [window.Date.now()])); }
                static now() { look(); return Wall.now() + clocks.wrong; }
              };
              setInterval(look, 100);
              let last;
              new MutationObserver(() => {
                const text = document.querySelector('[data-timer-text]')?.textContent;
                if (text !== last) clocks.shown.push([clocks.wall(), last = text]);
              }).observe(document, { subtree: true, childList: true, characterData: true });
            })()""";

    /** What the timer began to show, and when by the right time, in milliseconds since 1970. */
    record Shown(double at, String text) {

        /** How many milliseconds are missing until this second is the right one to be shown, or since it was. */
        double error(double left) {
            String[] parts = text.replace("+", "").split(":");
            double shown = 1000.0 * (60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]));
            double most = text.startsWith("+") ? -shown : shown;
            return Math.max(0, Math.max(left - most, most - 1000 - left));
        }
    }

    private final Visitor visitor;

    /** @param wrongBy milliseconds that its wall clock is ahead */
    Laptop(String name, int port, long wrongBy) {
        visitor = Visitor.arriving(name, "http://localhost:" + port, Habits.english(Device.LAPTOP));
        visitor.page().addInitScript(CLOCKS.formatted(wrongBy));
    }

    Laptop joins(Room room) {
        visitor.visit("/r/" + room.code());
        visitor.page().fill("[name=name]", visitor.name());
        visitor.page().locator("form:has([name=name]) button.primary").click();
        visitor.page().waitForURL("**/rooms/**");
        assertThat(visitor.page().locator("html")).hasAttribute("data-live-state", "live");
        return this;
    }

    String name() {
        return visitor.name();
    }

    Object reads(String expression) {
        return visitor.page().evaluate(expression);
    }

    /** Since this was asked last. */
    List<Shown> shown() {
        List<Shown> all = new ArrayList<>();
        for (Object noted : (List<?>) reads("clocks.shown.splice(0)")) {
            List<?> moment = (List<?>) noted;
            all.add(new Shown(((Number) moment.get(0)).doubleValue(), (String) moment.get(1)));
        }
        return all;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
