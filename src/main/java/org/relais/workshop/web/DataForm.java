package org.relais.workshop.web;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.DataNeed;

/**
 * Figures that are needed, as typed.
 *
 * @param ready sent when they are there
 */
record DataForm(
        @Nullable String metric,
        @Nullable String source,
        @Nullable String ready) {

    static DataForm blank() {
        return new DataForm("", "", null);
    }

    static DataForm of(DataNeed need) {
        return new DataForm(need.metric(), need.source(), Typed.tick(need.ready()));
    }

    boolean isBlank() {
        return Typed.nothing(metric, source, ready);
    }
}
