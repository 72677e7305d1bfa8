package org.relais.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.relais.people.Actor;

/** The commitments of a community in lanes. Counts belong to a lane, never to a person (P5). */
public record Wall(
        List<CommitmentLine> coming,
        List<CommitmentLine> again,
        List<CommitmentLine> kept,
        List<CommitmentLine> adapted,
        List<CommitmentLine> handedOver,
        List<CommitmentLine> letGo) {

    private static final int ENOUGH_OWNERS = 5;

    static Wall of(List<CommitmentLine> readable, LocalDate today) {
        return new Wall(
                active(readable, line -> !line.dueOn().isBefore(today)),
                active(readable, line -> line.dueOn().isBefore(today)),
                settled(readable, CommitmentState.KEPT),
                settled(readable, CommitmentState.ADAPTED),
                settled(readable, CommitmentState.HANDED_OVER),
                settled(readable, CommitmentState.LET_GO));
    }

    public boolean isEmpty() {
        return coming.isEmpty() && again.isEmpty() && answered() == 0;
    }

    /** How many have an answer, whichever. */
    public int answered() {
        return kept.size() + adapted.size() + handedOver.size() + letGo.size();
    }

    /** Counts are shown once they stand for enough people: with fewer, they would point at somebody (P5, R9.7). */
    public boolean counts() {
        return Stream.of(kept, adapted, handedOver, letGo)
                        .flatMap(List::stream)
                        .map(CommitmentLine::owner)
                        .filter(Actor::known)
                        .distinct()
                        .count()
                >= ENOUGH_OWNERS;
    }

    private static List<CommitmentLine> active(List<CommitmentLine> lines, Predicate<CommitmentLine> when) {
        return lines.stream()
                .filter(line -> line.state() == CommitmentState.ACTIVE)
                .filter(when)
                .toList();
    }

    private static List<CommitmentLine> settled(List<CommitmentLine> lines, CommitmentState state) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .sorted(Comparator.comparing(CommitmentLine::settledAt).reversed())
                .toList();
    }
}
