package org.relais.notification.promise;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.DecisionLine;
import org.relais.experiment.ExperimentLine;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/**
 * What came out of a workshop and belongs to one person.
 *
 * @param steps that did not become commitments
 */
record OwnItems(
        Owner owner,
        List<CommitmentLine> commitments,
        List<ExperimentLine> experiments,
        List<DecisionLine> decisions,
        List<String> steps) {

    OwnItems {
        steps = steps.stream()
                .filter(step ->
                        commitments.stream().noneMatch(made -> made.text().equals(step)))
                .toList();
    }

    /** Somebody to whom something of the workshop belongs. */
    record Owner(WorkshopId workshop, PersonId person) {}

    boolean isEmpty() {
        return commitments.isEmpty() && experiments.isEmpty() && decisions.isEmpty() && steps.isEmpty();
    }

    /** Nothing was added from then on. */
    boolean settledBefore(Instant moment) {
        return writtenAt().allMatch(moment::isAfter);
    }

    /** What was written afterwards; experiments and steps have their owner when the room closes. */
    OwnItems since(Instant moment) {
        return new OwnItems(
                owner,
                commitments.stream()
                        .filter(line -> line.madeAt().isAfter(moment))
                        .toList(),
                List.of(),
                decisions.stream()
                        .filter(line -> line.decidedAt().isAfter(moment))
                        .toList(),
                List.of());
    }

    private Stream<Instant> writtenAt() {
        return Stream.concat(
                commitments.stream().map(CommitmentLine::madeAt),
                decisions.stream().map(DecisionLine::decidedAt));
    }
}
