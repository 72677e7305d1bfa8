package org.relais.live.leancoffee;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.Excerpt;

/**
 * A Lean Coffee as everybody may see it.
 *
 * @param budget dots that everybody has
 * @param cards in the order of their turns and votes once revealed, before that as proposed; empty while they are hidden
 * @param onTheTable how many cards there are, shown or not
 * @param question the latest one about the time of the card that is on the table
 * @param grouping the latest act of grouping, which can be undone; null: there is none
 */
public record Board(
        CoffeePhase phase,
        int budget,
        CoffeeSettings settings,
        List<CardLine> cards,
        int onTheTable,
        @Nullable TimeBallot question,
        @Nullable UUID grouping) {

    private static final int ON_SCREEN = 6;

    /** As whoever votes sees it: nothing but the cards. */
    static Board voting(Coffee coffee, List<CardLine> cards) {
        return new Board(coffee.phase(), coffee.budget(), coffee.settings(), cards, cards.size(), null, null);
    }

    /** Ranks the cards: equals share a place and stay in the order in which they were proposed. */
    static List<CardLine> ranked(List<CardLine> cards) {
        List<CardLine> sorted = cards.stream()
                .sorted(Comparator.comparingInt(CardLine::total).reversed())
                .toList();
        return sorted.stream()
                .map(card -> card.ranked(1
                        + (int) sorted.stream()
                                .filter(other -> other.total() > card.total())
                                .count()))
                .sorted(Comparator.comparingInt(Board::turn))
                .toList();
    }

    private static int turn(CardLine card) {
        Integer turn = card.turn();
        return turn == null ? Integer.MAX_VALUE : turn;
    }

    /** Cards of others are not there yet: everybody writes without looking at them. */
    public boolean cardsHidden() {
        return settings.hidden() && phase == CoffeePhase.PROPOSE;
    }

    /** Without what the others may not see yet (L6). */
    Board shared() {
        return cardsHidden() ? new Board(phase, budget, settings, List.of(), onTheTable, question, grouping) : this;
    }

    /** The first ones, as many as the room screen holds. */
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

    public Optional<CardLine> current() {
        return cards.stream().filter(CardLine::current).findFirst();
    }

    public List<CardLine> waiting() {
        return cards.stream().filter(CardLine::waiting).toList();
    }

    /** Those that can be grouped during the discussion. */
    public List<CardLine> groupable() {
        return Stream.concat(current().stream(), waiting().stream()).toList();
    }

    /** Those that can still go back to the community's backlog. */
    public List<CardLine> toBring() {
        return Stream.concat(parked().stream(), waiting().stream())
                .filter(card -> !card.brought())
                .toList();
    }

    /** The identity of the next grouping for pages without scripts: the same on all screens until cards are grouped. */
    public UUID freshAct() {
        String table = grouping + cards.stream().map(CardLine::id).toList().toString();
        return UUID.nameUUIDFromBytes(table.getBytes(StandardCharsets.UTF_8));
    }

    public List<CardLine> discussed() {
        return cards.stream().filter(CardLine::discussed).toList();
    }

    public List<CardLine> parked() {
        return cards.stream().filter(CardLine::parked).toList();
    }

    /** The card that comes by its votes. */
    public Optional<CardLine> next() {
        return waiting().stream().findFirst();
    }

    /** The longest bar. */
    public int mostVotes() {
        return Math.max(1, cards.stream().mapToInt(CardLine::total).max().orElse(1));
    }

    /** How many were or are on the table: "topic 2 of 4". */
    public long number() {
        return Stream.concat(current().stream(), discussed().stream()).count();
    }
}
