package org.relais.workshop;

import java.util.ArrayList;
import java.util.List;

/** What would make the objectives of a workshop better (R6.2). */
final class AdviceOnAims {

    private AdviceOnAims() {}

    static List<Advice> on(Aims aims) {
        if (aims.objectives().isEmpty()) {
            return List.of(Advice.of(Advice.Kind.NO_OBJECTIVE));
        }
        List<Advice> advice = new ArrayList<>();
        aims.objectives().stream()
                .filter(objective -> objective.measure().isEmpty())
                .findFirst()
                .ifPresent(objective -> advice.add(new Advice(Advice.Kind.NO_MEASURE, objective.result(), 0)));
        aims.objectives().stream()
                .filter(objective -> objective.leadingIndicator().isEmpty())
                .findFirst()
                .ifPresent(
                        objective -> advice.add(new Advice(Advice.Kind.NO_LEADING_INDICATOR, objective.result(), 0)));
        return advice;
    }
}
