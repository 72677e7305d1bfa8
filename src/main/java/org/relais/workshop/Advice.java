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

    /** A Lean Coffee narrows by its own votes. */
    private static boolean widensWithoutNarrowing(WorkshopPlan plan) {
        boolean wide = false;
        for (AgendaStep step : plan.steps()) {
            wide = switch (step.phase()) {
                case DIVERGE -> !step.format().equals(AgendaFormat.LEAN_COFFEE.key());
                case CONVERGE, DECIDE -> false;
                default -> wide;
            };
        }
        return wide;
    }
}
