package org.relais.live.leancoffee;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Lean Coffee as everybody may see it.
 *
 * @param cards in the order of their votes once revealed, before that as proposed
 * @param abstaining how many of those present abstain
 */
public record Board(CoffeePhase phase, int budget, List<CardLine> cards, long abstaining) {

    /** Ranks the cards: equals share a place and stay in the order in which they were proposed. */
    static List<CardLine> ranked(List<CardLine> cards) {
        List<CardLine> sorted = cards.stream()
                .sorted(Comparator.comparingInt(Board::votes).reversed())
                .toList();
        return sorted.stream()
                .map(card -> card.ranked(1
                        + (int) sorted.stream()
                                .filter(other -> votes(other) > votes(card))
                                .count()))
                .toList();
    }

    private static int votes(CardLine card) {
        Integer votes = card.votes();
        return votes == null ? 0 : votes;
    }

    public Optional<CardLine> current() {
        return cards.stream().filter(CardLine::current).findFirst();
    }

    public List<CardLine> waiting() {
        return cards.stream().filter(CardLine::waiting).toList();
    }

    public List<CardLine> discussed() {
        return cards.stream()
                .filter(card -> card.discussed() && !card.current())
                .toList();
    }

    /** The card that comes by its votes. */
    public Optional<CardLine> next() {
        return waiting().stream().findFirst();
    }

    /** The longest bar. */
    public int mostVotes() {
        return Math.max(1, cards.stream().mapToInt(Board::votes).max().orElse(1));
    }

    /** How many were or are on the table: "topic 2 of 4". */
    public long number() {
        return Stream.concat(current().stream(), discussed().stream()).count();
    }
}
