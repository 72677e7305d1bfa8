package org.relais.series.web;

import org.jspecify.annotations.Nullable;

/**
 * How a workshop comes back, as typed.
 *
 * @param cadence a {@link org.relais.series.Cadence.Kind}
 * @param every weeks from one to the next
 * @param ending {@code COUNT} or {@code DAY}
 * @param count how many there are in all
 * @param until the last day on which there may be one
 */
record RhythmForm(
        @Nullable String cadence,
        @Nullable String every,
        @Nullable String ending,
        @Nullable String count,
        @Nullable String until) {

    /** What a series ends by. */
    enum Ending {
        COUNT,
        DAY
    }

    static RhythmForm proposed() {
        return new RhythmForm("WEEKS", "2", Ending.COUNT.name(), "6", "");
    }
}
