package org.relais.live.leancoffee;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only its voter sees: the own dots, oldest first per card. */
public record Ballot(int budget, Map<CardId, List<Dot>> dots, boolean abstains) {

    public int used() {
        return dots.values().stream().mapToInt(List::size).sum();
    }

    public int left() {
        return Math.max(0, budget - used());
    }

    public int on(CardId card) {
        return dots.getOrDefault(card, List.of()).size();
    }

    /** The dot that taking one back removes; named in the form, so sending it twice removes one. */
    public Optional<Dot> last(CardId card) {
        List<Dot> own = dots.getOrDefault(card, List.of());
        return own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
    }

    public boolean full(CardId card) {
        return left() == 0 || on(card) >= DotPolicy.PER_CARD;
    }
}
