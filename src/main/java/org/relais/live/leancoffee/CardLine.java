package org.relais.live.leancoffee;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/**
 * A card as everybody may see it.
 *
 * @param author name of who proposed it; of a topic from the backlog, nobody
 * @param votes null while votes are hidden (L6)
 * @param rank place by votes, shared by equals; 0 while votes are hidden
 */
public record CardLine(
        CardId id,
        String text,
        @Nullable ParticipantId participant,
        @Nullable String author,
        boolean current,
        boolean discussed,
        @Nullable Integer votes,
        int rank,
        @Nullable OutcomeLine outcome) {

    public boolean waiting() {
        return !current && !discussed;
    }

    CardLine ranked(int place) {
        return new CardLine(id, text, participant, author, current, discussed, votes, place, outcome);
    }
}
