package org.relais.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop among those that come back, as its page shows it.
 *
 * @param planned all that the reader may see, in the order of the cadence
 * @param previous the one before it that took place or will; null: there is none
 * @param following how many the reader may call off together
 */
public record SeriesChain(
        Cadence cadence,
        LocalDate first,
        Occurrence here,
        List<Occurrence> planned,
        @Nullable Occurrence previous,
        @Nullable Occurrence next,
        int following) {

    public int number() {
        return planned.indexOf(here) + 1;
    }

    public DayOfWeek weekday() {
        return first.getDayOfWeek();
    }

    /** The how many-th such weekday of the month. */
    public int nth() {
        return Cadence.nth(first);
    }
}
