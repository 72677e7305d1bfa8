package org.relais.notification.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.experiment.ExperimentLine;
import org.relais.experiment.Experiments;
import org.relais.live.AcceptedSteps;
import org.relais.live.AcceptedSteps.AcceptedStep;
import org.relais.notification.promise.OwnItems.Owner;
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

    /** Only what is still open, by its owner; a fixed number of questions to the database, for however many workshops. */
    List<OwnItems> in(Collection<WorkshopId> workshops) {
        Map<Owner, List<CommitmentLine>> promised = byOwner(
                commitments.madeIn(workshops).stream().filter(line -> line.state() == CommitmentState.ACTIVE),
                line -> owner(line.workshop(), line.ownerPerson()));
        Map<Owner, List<ExperimentLine>> tried = byOwner(
                experiments.madeIn(workshops).stream().filter(ExperimentLine::accepted),
                line -> owner(line.workshop(), line.ownerPerson()));
        Map<Owner, List<DecisionLine>> decided =
                byOwner(decisions.madeIn(workshops).stream(), line -> owner(line.workshop(), line.ownerPerson()));
        Map<Owner, List<AcceptedStep>> accepted = byOwner(
                formats.stream().flatMap(format -> format.acceptedIn(workshops).stream()),
                step -> owner(step.workshop(), step.owner()));
        return Stream.of(promised, tried, decided, accepted)
                .flatMap(items -> items.keySet().stream())
                .distinct()
                .map(owner -> new OwnItems(
                        owner,
                        promised.getOrDefault(owner, List.of()),
                        tried.getOrDefault(owner, List.of()),
                        decided.getOrDefault(owner, List.of()),
                        accepted.getOrDefault(owner, List.of()).stream()
                                .map(AcceptedStep::text)
                                .toList()))
                .toList();
    }

    private static <T> Map<Owner, List<T>> byOwner(Stream<T> items, Function<T, Optional<Owner>> owner) {
        Map<Owner, List<T>> own = new LinkedHashMap<>();
        items.forEach(item -> owner.apply(item)
                .ifPresent(one ->
                        own.computeIfAbsent(one, none -> new ArrayList<>()).add(item)));
        return own;
    }

    private static Optional<Owner> owner(@Nullable WorkshopId workshop, @Nullable PersonId person) {
        return workshop == null || person == null ? Optional.empty() : Optional.of(new Owner(workshop, person));
    }
}
