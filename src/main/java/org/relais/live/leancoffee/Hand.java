package org.relais.live.leancoffee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One voter's dots while a batch of votes is carried out: what was stored, and what is to be. */
final class Hand {

    /**
     * A dot in its place.
     *
     * @param slot its place among the voter's dots: as many as the budget has
     * @param nth its place among the voter's dots on the card
     */
    record Placed(Dot dot, int slot, int nth) {}

    private final int budget;
    private final boolean abstained;
    private final List<Placed> stored;
    private final List<Placed> dots;
    private boolean tookBack;

    /** @param stored oldest first */
    Hand(int budget, boolean abstained, List<Placed> stored) {
        this.budget = budget;
        this.abstained = abstained;
        this.stored = stored;
        this.dots = new ArrayList<>(stored);
    }

    Optional<Refusal> place(Dot dot) {
        if (full()) {
            return Optional.of(Refusal.NO_DOT_LEFT);
        }
        List<Placed> onCard = dots.stream()
                .filter(placed -> placed.dot().card().equals(dot.card()))
                .toList();
        if (onCard.size() >= DotPolicy.PER_CARD) {
            return Optional.of(Refusal.CARD_FULL);
        }
        dots.add(new Placed(dot, firstFree(dots, Placed::slot), firstFree(onCard, Placed::nth)));
        return Optional.empty();
    }

    private static int firstFree(List<Placed> among, ToIntFunction<Placed> place) {
        return IntStream.iterate(1, n -> n + 1)
                .filter(n -> among.stream().mapToInt(place).noneMatch(taken -> taken == n))
                .findFirst()
                .orElseThrow();
    }

    /** @return whether there was such a dot */
    boolean takeBack(Dot dot) {
        boolean removed = dots.removeIf(placed -> placed.dot().id().equals(dot.id()));
        tookBack |= removed;
        return removed;
    }

    boolean full() {
        return dots.size() >= budget;
    }

    boolean changed() {
        return !dots.equals(stored);
    }

    /** L8: it ends the abstention. */
    boolean votesAfterAll() {
        return abstained && !added().isEmpty();
    }

    /** Whoever takes a dot back, or votes after all, has not finished until no dot is left. */
    boolean goesOn() {
        return !full() && (tookBack || votesAfterAll());
    }

    List<Placed> added() {
        return dots.stream().filter(placed -> !stored.contains(placed)).toList();
    }

    List<Placed> removed() {
        return stored.stream().filter(placed -> !dots.contains(placed)).toList();
    }

    Ballot ballot() {
        return new Ballot(
                budget,
                dots.stream().map(Placed::dot).collect(Collectors.groupingBy(Dot::card)),
                abstained && !votesAfterAll());
    }
}
