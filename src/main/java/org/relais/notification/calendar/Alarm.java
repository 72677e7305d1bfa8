package org.relais.notification.calendar;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How long before a workshop a calendar rings. */
public enum Alarm {
    NONE(null),
    TEN_MINUTES(Duration.ofMinutes(10)),
    HALF_AN_HOUR(Duration.ofMinutes(30)),
    AN_HOUR(Duration.ofHours(1)),
    A_DAY(Duration.ofDays(1));

    private final @Nullable Duration before;

    Alarm(@Nullable Duration before) {
        this.before = before;
    }

    /** Null when it does not ring. */
    public @Nullable Duration before() {
        return before;
    }

    static Alarm of(Duration before) {
        return Arrays.stream(values())
                .filter(alarm -> before.equals(alarm.before))
                .findFirst()
                .orElse(NONE);
    }
}
