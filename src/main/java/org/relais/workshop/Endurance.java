package org.relais.workshop;

import java.util.List;
import java.util.Optional;

/**
 * How long people work without a break (R6.2). What closes a workshop does not count: nobody takes a break right before
 * the end. Free time before a locked step is a break when it is long enough for one.
 */
final class Endurance {

    /** Longer, attention goes. */
    static final int MINUTES = 50;

    private static final int SHORTEST_BREAK = 5;

    private Endurance() {}

    /** The step in which people get tired. */
    static Optional<Integer> tired(WorkshopPlan plan) {
        List<Timetable.Row> rows = plan.timetable().rows();
        int worked = 0;
        for (int index = 0; index < rows.size(); index++) {
            AgendaStep step = plan.steps().get(index);
            boolean rested = step.phase() == Phase.BREAK || rows.get(index).free() >= SHORTEST_BREAK;
            worked = rested ? 0 : worked;
            worked += step.phase() == Phase.BREAK || step.phase() == Phase.CLOSE ? 0 : step.minutes();
            if (worked > MINUTES) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
