package org.relais.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.relais.journeys.Shown.Moment;
import org.relais.support.Texts;

/** Several pages of one room, looked at every second, and compared afterwards. */
final class Screens {

    private static final double SECOND = 1000;
    private static final double STEP = 50;

    private record Change(String name, double at, BiPredicate<Shown, Moment> shows) {}

    private final List<Shown> all;
    private final List<Change> changes = new ArrayList<>();
    private final double began = Shown.now();
    private int rounds;

    Screens(List<Shown> all) {
        this.all = List.copyOf(all);
    }

    Shown desk() {
        return all.getFirst();
    }

    /** Goes on for some seconds; each second everything is read and a picture of everything is taken, or as often as it goes. */
    void live(int seconds) throws InterruptedException {
        double end = Shown.now() + seconds * SECOND;
        while (Shown.now() < end) {
            double next = Shown.now() + SECOND;
            all.forEach(Shown::reads);
            String file = "%03d".formatted(rounds++);
            all.forEach(shown -> shown.picture(file));
            Thread.sleep((long) Math.max(0, next - Shown.now()));
        }
    }

    /** Somebody does something, whereupon every page has to show this. */
    void change(String name, Runnable act, BiPredicate<Shown, Moment> shows) throws InterruptedException {
        changes.add(new Change(name, Shown.now(), shows));
        act.run();
        live(2);
    }

    void change(
            String name,
            Runnable act,
            Function<Texts, String> phone,
            Function<Texts, String> desk,
            Function<Texts, String> screen)
            throws InterruptedException {
        change(
                name,
                act,
                (shown, moment) -> moment.says(
                        switch (shown.eyes) {
                            case PHONE -> phone.apply(shown.texts);
                            case DESK -> desk.apply(shown.texts);
                            case SCREEN -> screen.apply(shown.texts);
                        }));
    }

    /** All show the same state within one second of every change. */
    void agreeOnEveryChange() {
        double worst = changes.stream().mapToDouble(this::slowest).max().orElseThrow();
        report("%d changes, the slowest on all %d pages after %.0f ms", changes.size(), all.size(), worst);
        assertThat(worst)
                .as("milliseconds from a click to its effect on all pages")
                .isLessThanOrEqualTo(SECOND);
    }

    private double slowest(Change change) {
        double earliest = Double.MAX_VALUE;
        double latest = 0;
        String last = "";
        for (Shown shown : all) {
            double seen = shown.first(change.at(), moment -> change.shows().test(shown, moment))
                    .orElseThrow(() -> new AssertionError(shown.visitor.name() + " never showed: " + change.name()));
            earliest = Math.min(earliest, seen - change.at());
            if (seen - change.at() > latest) {
                latest = seen - change.at();
                last = shown.visitor.name();
            }
        }
        report("%s: the first page after %.0f ms, the last, %s, after %.0f ms", change.name(), earliest, last, latest);
        return latest;
    }

    /** All show the same timer within one second, whenever one looks; a change has its second to arrive. */
    void agreeOnTheTimer() {
        int looks = 0;
        int apart = 0;
        for (double time = began; time < Shown.now() - SECOND; time += STEP) {
            if (settles(time)) {
                continue;
            }
            double now = time;
            List<Integer> seconds = all.stream()
                    .map(shown -> shown.at(now))
                    .map(moment -> moment == null ? null : moment.seconds())
                    .toList();
            long timers = seconds.stream().filter(Objects::nonNull).count();
            assertThat(timers).as("pages with a timer").isIn(0L, (long) all.size());
            if (timers > 0) {
                looks++;
                apart = Math.max(apart, spread(seconds));
            }
        }
        double unsure = all.stream().mapToDouble(Shown::uncertainty).max().orElseThrow();
        report(
                "the timers of %d pages, looked at %d times: at most %d s apart; clocks compared to within %.1f ms; %d rounds of pictures; load %.1f",
                all.size(),
                looks,
                apart,
                unsure,
                rounds,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(looks).isPositive();
        assertThat(apart).as("seconds between the timers of two pages").isLessThanOrEqualTo(1);
    }

    private boolean settles(double time) {
        return changes.stream().anyMatch(change -> time >= change.at() && time < change.at() + SECOND);
    }

    private static int spread(List<Integer> seconds) {
        return seconds.stream().max(Comparator.naturalOrder()).orElseThrow()
                - seconds.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static void report(String format, Object... values) {
        System.out.println("FAULT ten screens: " + String.format(Locale.ROOT, format, values));
    }
}
