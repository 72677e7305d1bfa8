package org.relais.live.floor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.Excerpt;

/**
 * Who speaks, who is next, and how it is spread (L19).
 *
 * @param hands in the order in which they are proposed: who spoke least so far comes first
 * @param silent how many of those here, but whoever leads, have not spoken yet; nothing as long as nobody did
 * @param balance null as long as there is too little to say
 */
public record Floor(
        @Nullable Turn turn,
        List<Hand> hands,
        int silent,
        @Nullable Balance balance) {

    public static final Floor QUIET = new Floor(null, List.of(), 0, null);

    private static final int SHOWN = 8;

    public Optional<Hand> next() {
        return hands.stream().findFirst();
    }

    /** Those after the next one, as many as fit. */
    public Excerpt<Hand> others() {
        return Excerpt.first(hands.stream().skip(1).toList(), SHOWN);
    }

    public int raised() {
        return hands.size();
    }

    /** It is everybody's turn, one after the other. */
    public boolean round() {
        return hands.stream().anyMatch(Hand::inRound);
    }

    /** Nobody speaks and nobody asks to. */
    public boolean quiet() {
        return turn == null && hands.isEmpty();
    }

    /** Differs when somebody's own part may be another one. */
    public String key() {
        return (turn == null ? "" : turn.id()) + "/" + round();
    }
}
