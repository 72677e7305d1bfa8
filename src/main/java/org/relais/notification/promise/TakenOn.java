package org.relais.notification.promise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.experiment.ExperimentLine;
import org.relais.experiment.Experiments;
import org.relais.live.AcceptedSteps;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** Who took on what in a workshop. Guests have no address that they confirmed: theirs counts once they have an account. */
@Component
class TakenOn {

    private final Commitments commitments;
    private final Experiments experiments;
    private final Decisions decisions;
    private final List<AcceptedSteps> formats;

    TakenOn(Commitments commitments, Experiments experiments, Decisions decisions, List<AcceptedSteps> formats) {
        this.commitments = commitments;
        this.experiments = experiments;
        this.decisions = decisions;
        this.formats = formats;
    }

    /** Only what is still open, by its owner. */
    Map<PersonId, OwnItems> in(WorkshopId workshop) {
        OwnItems all = all(workshop);
        Map<PersonId, List<String>> steps = steps(workshop);
        Map<PersonId, OwnItems> own = new LinkedHashMap<>();
        owners(all, steps).forEach(owner -> own.put(owner, all.of(owner, steps.getOrDefault(owner, List.of()))));
        return own;
    }

    private OwnItems all(WorkshopId workshop) {
        return new OwnItems(
                commitments.madeIn(workshop).stream()
                        .filter(line -> line.state() == CommitmentState.ACTIVE)
                        .toList(),
                experiments.madeIn(workshop).stream()
                        .filter(ExperimentLine::accepted)
                        .toList(),
                decisions.madeIn(workshop),
                List.of());
    }

    private Map<PersonId, List<String>> steps(WorkshopId workshop) {
        Map<PersonId, List<String>> all = new LinkedHashMap<>();
        formats.forEach(format -> format.acceptedIn(workshop)
                .forEach((owner, steps) ->
                        all.computeIfAbsent(owner, none -> new ArrayList<>()).addAll(steps)));
        return all;
    }

    private static Stream<PersonId> owners(OwnItems all, Map<PersonId, List<String>> steps) {
        return Stream.of(
                        all.commitments().stream().map(CommitmentLine::ownerPerson),
                        all.experiments().stream().map(ExperimentLine::ownerPerson),
                        all.decisions().stream().map(DecisionLine::ownerPerson),
                        steps.keySet().stream())
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct();
    }
}
