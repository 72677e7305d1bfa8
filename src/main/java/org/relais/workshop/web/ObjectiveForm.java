package org.relais.workshop.web;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.Objective;

/**
 * An objective as typed.
 *
 * @param ux sent when it makes the experience of users better; so with the other two dimensions
 */
record ObjectiveForm(
        @Nullable String result,
        @Nullable String measure,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String dueOn,
        @Nullable String leadingIndicator,
        @Nullable String business,
        @Nullable String technical,
        @Nullable String ux,
        @Nullable String quality,
        @Nullable String delivery) {

    static ObjectiveForm blank() {
        return new ObjectiveForm("", "", "", "", "", "", "", "", null, null, null);
    }

    static ObjectiveForm of(Objective objective) {
        return new ObjectiveForm(
                objective.result(),
                objective.measure(),
                objective.baseline(),
                objective.target(),
                objective.dueOn() == null ? "" : objective.dueOn().toString(),
                objective.leadingIndicator(),
                objective.business(),
                objective.technical(),
                Typed.tick(objective.dimensions().ux()),
                Typed.tick(objective.dimensions().quality()),
                Typed.tick(objective.dimensions().delivery()));
    }

    boolean isBlank() {
        return Typed.nothing(result, measure, leadingIndicator) && !isDetailed();
    }

    /** More was said than a result, its measure and the first sign of it. */
    public boolean isDetailed() {
        return !Typed.nothing(baseline, target, dueOn, business, technical, ux, quality, delivery);
    }
}
