package org.relais.live.leancoffee;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.live.Excerpt;

/**
 * A Lean Coffee as everybody may see it.
 *
 * @param cards in the order of their votes once revealed, before that as proposed
 * @param abstaining how many of those present abstain
 */
public record Board(CoffeePhase phase, int budget, List<CardLine> cards, long abstaining) {

    private static final int ON_SCREEN = 6;

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

    /** The first ones by votes, as many as the room screen holds. */
    public Excerpt<CardLine> leading() {
        return Excerpt.first(cards, ON_SCREEN);
    }

    /** Those that ended with a next step, the latest ones, as many as the room screen holds. */
    public Excerpt<CardLine> steps() {
        List<CardLine> withStep = discussed().stream()
                .filter(card -> card.outcome() != null && !card.outcome().nothing())
                .toList();
        return Excerpt.latest(withStep, ON_SCREEN);
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
