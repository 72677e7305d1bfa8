package org.relais.notification.promise;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.DecisionLine;
import org.relais.experiment.ExperimentLine;
import org.relais.people.PersonId;

/** What came out of a workshop and belongs to somebody: of all, or of one person. */
record OwnItems(
        List<CommitmentLine> commitments,
        List<ExperimentLine> experiments,
        List<DecisionLine> decisions,
        List<String> steps) {

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
                commitments.stream()
                        .filter(line -> line.madeAt().isAfter(moment))
                        .toList(),
                List.of(),
                decisions.stream()
                        .filter(line -> line.decidedAt().isAfter(moment))
                        .toList(),
                List.of());
    }

    /** Nothing of anybody else. */
    OwnItems of(PersonId owner, List<String> ownSteps) {
        List<CommitmentLine> promised = commitments.stream()
                .filter(line -> owner.equals(line.ownerPerson()))
                .toList();
        return new OwnItems(
                promised,
                experiments.stream()
                        .filter(line -> owner.equals(line.ownerPerson()))
                        .toList(),
                decisions.stream()
                        .filter(line -> owner.equals(line.ownerPerson()))
                        .toList(),
                ownSteps.stream()
                        .filter(step ->
                                promised.stream().noneMatch(made -> made.text().equals(step)))
                        .toList());
    }

    private Stream<Instant> writtenAt() {
        return Stream.concat(
                commitments.stream().map(CommitmentLine::madeAt),
                decisions.stream().map(DecisionLine::decidedAt));
    }
}
