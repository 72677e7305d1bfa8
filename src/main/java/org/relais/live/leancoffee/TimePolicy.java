package org.relais.live.leancoffee;

import java.time.Duration;

/** How the minutes of the step are given to what happens in it; the facilitator extends or cuts as needed. */
final class TimePolicy {

    private TimePolicy() {}

    static Duration proposing(int minutes) {
        return Duration.ofMinutes(Math.clamp(minutes / 8L, 2, 8));
    }

    static Duration voting(int minutes) {
        return Duration.ofMinutes(Math.clamp(minutes / 10L, 2, 5));
    }

    /** Five minutes a card, less when the whole step is short. */
    static Duration card(int minutes) {
        return Duration.ofMinutes(Math.clamp(minutes / 4L, 2, 5));
    }
}
