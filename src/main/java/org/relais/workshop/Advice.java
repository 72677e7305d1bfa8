package org.relais.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What usually makes a workshop better. It is said, and never stops anybody (R6.2). */
public enum Advice {
    LONGER_THAN_SLOT(plan -> plan.plannedMinutes() > plan.slot().minutes()),
    NO_OBJECTIVE(plan -> plan.purpose().objective().isEmpty()),
    NO_MEASURE(plan ->
            !plan.purpose().objective().isEmpty() && plan.purpose().measure().isEmpty()),
    NO_CONVERGENCE(Advice::widensWithoutNarrowing),
    NO_CLOSING(plan -> plan.steps().stream()
            .noneMatch(step -> step.phase() == Phase.CLOSE && step.minutes() >= Advice.CLOSING_MINUTES));

    /** A shorter closing leaves nobody the time to write a commitment. */
    static final int CLOSING_MINUTES = 10;

    private final Predicate<WorkshopPlan> applies;

    Advice(Predicate<WorkshopPlan> applies) {
        this.applies = applies;
    }

    public static List<Advice> on(WorkshopPlan plan) {
        return Arrays.stream(values())
                .filter(advice -> advice.applies.test(plan))
                .toList();
    }

    private static boolean widensWithoutNarrowing(WorkshopPlan plan) {
        List<Phase> phases = plan.steps().stream().map(AgendaStep::phase).toList();
        int widened = phases.lastIndexOf(Phase.DIVERGE);
        return widened >= 0
                && phases.subList(widened, phases.size()).stream()
                        .noneMatch(phase -> phase == Phase.CONVERGE || phase == Phase.DECIDE);
    }
}
