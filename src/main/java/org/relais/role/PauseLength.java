package org.relais.role;

import java.time.Duration;

/** For how long somebody wants not to be asked. */
public enum PauseLength {
    TWO_WEEKS(2),
    FOUR_WEEKS(4),
    EIGHT_WEEKS(8);

    private final int weeks;

    PauseLength(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    Duration duration() {
        return Duration.ofDays(7L * weeks);
    }
}
