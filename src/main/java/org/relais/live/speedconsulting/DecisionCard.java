package org.relais.live.speedconsulting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relais.workshop.WorkshopId;

/**
 * A micro decision card (R12.7).
 *
 * @param limits the constraints that the holder named; may be empty
 * @param options the three, frugal ones first
 */
public record DecisionCard(
        ChallengeId id,
        WorkshopId workshop,
        String owner,
        String problem,
        String limits,
        int chosen,
        String firstStep,
        LocalDate dueOn,
        String evidence,
        List<Option> options) {

    DecisionCard with(List<Option> three) {
        return new DecisionCard(
                id, workshop, owner, problem, limits, chosen, firstStep, dueOn, evidence, List.copyOf(three));
    }

    public Optional<Option> choice() {
        return options.stream().filter(option -> option.slot() == chosen).findFirst();
    }
}
