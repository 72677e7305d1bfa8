package org.relais.template;

import org.relais.workshop.Dimensions;
import org.relais.workshop.Objective;

/** An objective as a {@link StoredBlueprint} keeps it: without the day on which it is looked at. */
record StoredObjective(
        String result,
        String measure,
        String baseline,
        String target,
        String leadingIndicator,
        String business,
        String technical,
        boolean ux,
        boolean quality,
        boolean delivery) {

    static StoredObjective of(Objective objective) {
        Dimensions dimensions = objective.dimensions();
        return new StoredObjective(
                objective.result(),
                objective.measure(),
                objective.baseline(),
                objective.target(),
                objective.leadingIndicator(),
                objective.business(),
                objective.technical(),
                dimensions.ux(),
                dimensions.quality(),
                dimensions.delivery());
    }

    Objective read() {
        var dimensions = new Dimensions(ux, quality, delivery);
        return new Objective(
                result, measure, baseline, target, null, leadingIndicator, business, technical, dimensions);
    }
}
