package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Another number of dots for everybody.
 *
 * @param sure who placed more gets the latest ones back, and whoever leads knows (L7)
 */
record BudgetForm(
        @NotNull @Min(1) @Max(10) @Nullable Integer budget,
        @Nullable Boolean sure) {

    int dots() {
        return budget == null ? 1 : budget;
    }

    boolean certain() {
        return Boolean.TRUE.equals(sure);
    }
}
