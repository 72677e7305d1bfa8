package org.relais.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relais.support.Texts;
import org.relais.support.Visitor;

/**
 * What one page showed, and when. The page notes it itself, on its monotonic clock; each reading compares that clock with this
 * test's, and the quickest reading is believed.
 */
final class Shown {

    private static final String NOTES = """
            (() => {
              const moments = window.shownMoments = [];
              const read = part => document.querySelector(part)?.textContent.replace(/\\s+/g, ' ').trim() ?? '';
              let last = '';
              const note = () => {
                const timer = document.querySelector('[data-timer]');
                const now = [timer && !timer.hidden ? read('[data-timer-text]') : '', read('[data-timer-word]'),
                  ['#room-head', '#room-stage', '#mine', '#room-controls'].map(read).join(' ')];
                if (now.join('|') === last) return;
                last = now.join('|');
                moments.push([performance.timeOrigin + performance.now(), ...now]);
              };
              new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
            })()""";

    private static final String TOLD = "() => [performance.timeOrigin + performance.now(), shownMoments.splice(0)]";

    /** @param at milliseconds on the clock of the page */
    record Moment(double at, String timer, String word, String text) {

        boolean says(String words) {
            return text.contains(words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip());
        }

        /** Seconds left, negative when the time is over; null while there is no timer. */
        @Nullable
        Integer seconds() {
            if (timer.isEmpty()) {
                return null;
            }
            String[] parts = timer.replace("+", "").split(":");
            int seconds = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
            return timer.startsWith("+") ? -seconds : seconds;
        }
    }

    /** Who looks at the page. */
    enum Eyes {
        DESK,
        PHONE,
        SCREEN
    }

    final Visitor visitor;
    final Eyes eyes;
    final Texts texts;
    private final List<Moment> moments = new ArrayList<>();
    private double ahead;
    private double quickest = Double.MAX_VALUE;

    /** The page stands where it will stay. */
    Shown(Visitor visitor, Eyes eyes, Texts texts) {
        this.visitor = visitor;
        this.eyes = eyes;
        this.texts = texts;
        visitor.page().addInitScript(NOTES);
        visitor.page().reload();
        reads();
    }

    static double now() {
        return System.nanoTime() / 1e6;
    }

    Moment reads() {
        double asked = now();
        List<?> told = (List<?>) visitor.page().evaluate(TOLD);
        double took = now() - asked;
        if (took < quickest) {
            quickest = took;
            ahead = ((Number) told.get(0)).doubleValue() - (asked + took / 2);
        }
        for (Object noted : (List<?>) told.get(1)) {
            List<?> moment = (List<?>) noted;
            moments.add(new Moment(
                    ((Number) moment.get(0)).doubleValue(), (String) moment.get(1), (String) moment.get(2), (String)
                            moment.get(3)));
        }
        return moments.getLast();
    }

    /** How far the two clocks can be from what is believed. */
    double uncertainty() {
        return quickest / 2;
    }

    void picture(String file) {
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setType(ScreenshotType.JPEG)
                        .setQuality(60)
                        .setPath(Path.of("target", "ten-screens", file + "-" + visitor.name() + ".jpg")));
    }

    /** What was on the page at a time of this test's clock. */
    @Nullable
    Moment at(double time) {
        Moment shown = null;
        for (Moment moment : moments) {
            if (moment.at() - ahead > time) {
                break;
            }
            shown = moment;
        }
        return shown;
    }

    /** When this was first shown after a time of this test's clock. */
    OptionalDouble first(double time, Predicate<Moment> what) {
        return moments.stream()
                .filter(moment -> moment.at() - ahead >= time)
                .filter(what)
                .mapToDouble(moment -> moment.at() - ahead)
                .findFirst();
    }
}
