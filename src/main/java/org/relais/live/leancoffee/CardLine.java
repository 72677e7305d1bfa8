package org.relais.live.leancoffee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as everybody may see it.
 *
 * @param text what stands on it, or the name of the group that it leads
 * @param votes null while votes are hidden (L6)
 * @param rank place by votes, shared by equals; 0 while votes are hidden
 * @param turn place that whoever leads gave it; null: by its votes
 * @param below the cards that were grouped under it
 * @param brought it is in the community's backlog now
 */
public record CardLine(
        CardId id,
        String text,
        CardOrigin origin,
        CardState state,
        @Nullable Tally votes,
        int rank,
        @Nullable Integer turn,
        List<GroupedCard> below,
        @Nullable OutcomeLine outcome,
        boolean brought) {

    public boolean current() {
        return state == CardState.CURRENT;
    }

    public boolean waiting() {
        return state == CardState.WAITING;
    }

    public boolean discussed() {
        return state == CardState.DISCUSSED;
    }

    public boolean parked() {
        return state == CardState.PARKED;
    }

    /** Dots and hands together; 0 while votes are hidden. */
    public int total() {
        return votes == null ? 0 : votes.total();
    }

    CardLine ranked(int place) {
        return new CardLine(id, text, origin, state, votes, place, turn, below, outcome, brought);
    }
}
