package org.relais.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** What usually makes a workshop better. It is said, and never stops anybody (R6.2). */
public enum Advice {
    LONGER_THAN_SLOT((plan, formats) -> plan.plannedMinutes() > plan.slot().minutes()),
    NO_OBJECTIVE((plan, formats) -> plan.aims().objectives().isEmpty()),
    NO_MEASURE((plan, formats) -> plan.aims().objectives().stream()
            .anyMatch(objective -> objective.measure().isEmpty())),
    NO_CONVERGENCE(Advice::widensWithoutNarrowing),
    NO_CLOSING((plan, formats) -> plan.steps().stream()
            .noneMatch(step -> step.phase() == Phase.CLOSE && step.minutes() >= Advice.CLOSING_MINUTES));

    /** A shorter closing leaves nobody the time to write a commitment. */
    static final int CLOSING_MINUTES = 10;

    private final BiPredicate<WorkshopPlan, AgendaFormats> applies;

    Advice(BiPredicate<WorkshopPlan, AgendaFormats> applies) {
        this.applies = applies;
    }

    public static List<Advice> on(WorkshopPlan plan, AgendaFormats formats) {
        return Arrays.stream(values())
                .filter(advice -> advice.applies.test(plan, formats))
                .toList();
    }

    /** A Lean Coffee narrows by its own votes. */
    private static boolean widensWithoutNarrowing(WorkshopPlan plan, AgendaFormats formats) {
        boolean wide = false;
        for (AgendaStep step : plan.steps()) {
            wide = switch (step.phase()) {
                case DIVERGE -> !formats.narrows(step);
                case CONVERGE, DECIDE -> false;
                default -> wide;
            };
        }
        return wide;
    }
}
