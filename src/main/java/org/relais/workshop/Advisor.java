package org.relais.workshop;

import static org.relais.workshop.Advice.Kind.MUCH_LISTENING;
import static org.relais.workshop.Advice.Kind.NO_ARTEFACT;
import static org.relais.workshop.Advice.Kind.NO_BREAK;
import static org.relais.workshop.Advice.Kind.NO_CLOSING;
import static org.relais.workshop.Advice.Kind.NO_CONVERGENCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.community.CommunityId;
import org.springframework.stereotype.Component;

/** Reads a plan and says what would make it better (R6.2): concrete, and never more than advice. */
@Component
public class Advisor {

    /** A shorter closing leaves nobody the time to write a commitment. */
    static final int CLOSING_MINUTES = 10;

    /** Longer, people stop listening. */
    static final int LISTENING_MINUTES = 20;

    static final int LISTENING_PERCENT = 25;

    private final AgendaFormats formats;
    private final PromisesDue promises;

    Advisor(AgendaFormats formats, PromisesDue promises) {
        this.formats = formats;
        this.promises = promises;
    }

    public List<Advice> on(CommunityId community, WorkshopPlan plan) {
        List<Advice> advice = new ArrayList<>();
        tooLong(plan).ifPresent(advice::add);
        advice.addAll(AdviceOnAims.on(plan.aims()));
        if (plan.steps().stream().noneMatch(step -> step.phase() == Phase.RETURN)
                && promises.any(community, plan.slot().day())) {
            advice.add(Advice.of(Advice.Kind.NO_RETURN));
        }
        Stream.of(unnarrowed(plan), withoutBreak(plan), listening(plan), leavesNothing(plan), closing(plan))
                .flatMap(Optional::stream)
                .forEach(advice::add);
        return advice;
    }

    private static Optional<Advice> tooLong(WorkshopPlan plan) {
        Timetable timetable = plan.timetable();
        return timetable.excess() == 0
                ? Optional.empty()
                : timetable
                        .longest()
                        .map(index -> Advice.on(
                                Advice.Kind.LONGER_THAN_SLOT, plan.steps().get(index), timetable.excess()));
    }

    /** A Lean Coffee narrows by its own votes. */
    private Optional<Advice> unnarrowed(WorkshopPlan plan) {
        Optional<AgendaStep> wide = Optional.empty();
        for (AgendaStep step : plan.steps()) {
            wide = switch (step.phase()) {
                case DIVERGE -> formats.narrows(step) ? Optional.empty() : Optional.of(step);
                case CONVERGE, DECIDE -> Optional.empty();
                default -> formats.narrows(step) ? Optional.empty() : wide;
            };
        }
        return wide.map(step -> Advice.on(NO_CONVERGENCE, step, 0));
    }

    private static Optional<Advice> withoutBreak(WorkshopPlan plan) {
        return Endurance.tired(plan)
                .map(index -> Advice.on(NO_BREAK, plan.steps().get(index), Endurance.MINUTES));
    }

    private static Optional<Advice> listening(WorkshopPlan plan) {
        List<AgendaStep> oneWay =
                plan.steps().stream().filter(AgendaStep::oneWay).toList();
        int minutes = oneWay.stream().mapToInt(AgendaStep::minutes).sum();
        boolean much =
                minutes > LISTENING_MINUTES || minutes * 100 > plan.slot().minutes() * LISTENING_PERCENT;
        return much
                ? oneWay.stream()
                        .max(Comparator.comparingInt(AgendaStep::minutes))
                        .map(step -> Advice.on(MUCH_LISTENING, step, minutes))
                : Optional.empty();
    }

    /** A format that collects leaves behind what it collected; a break has nothing to leave. */
    private Optional<Advice> leavesNothing(WorkshopPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.artefact().isEmpty() && step.phase() != Phase.BREAK && !formats.collects(step))
                .findFirst()
                .map(step -> Advice.on(NO_ARTEFACT, step, 0));
    }

    private static Optional<Advice> closing(WorkshopPlan plan) {
        boolean closes = plan.steps().stream()
                .anyMatch(step -> step.phase() == Phase.CLOSE && step.minutes() >= CLOSING_MINUTES);
        return closes ? Optional.empty() : Optional.of(new Advice(NO_CLOSING, "", CLOSING_MINUTES));
    }
}
