package org.relais.workshop;

import java.util.List;

/**
 * A design without its date, place and people: what a template holds and what a copy takes over.
 *
 * @param minutes how long it takes
 * @param capacity how many seats it is meant for
 */
public record Blueprint(
        Purpose purpose, Aims aims, Preparation preparation, int minutes, int capacity, List<AgendaStep> steps) {

    public Blueprint {
        steps = List.copyOf(steps);
    }

    /** Days, hours, whoever takes care of something and what is ready belong to one workshop alone. */
    public static Blueprint of(WorkshopPlan plan) {
        return new Blueprint(
                plan.purpose(),
                plan.aims().undated(),
                plan.preparation().untouched(),
                plan.slot().minutes(),
                plan.venue().capacity(),
                plan.steps().stream().map(AgendaStep::anew).toList());
    }
}
