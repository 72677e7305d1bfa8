package org.relais.live.goround;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/**
 * Somebody's turn.
 *
 * @param current has the floor now
 * @param note a line that the person left, in their own words
 */
public record Turn(
        ParticipantId participant,
        String name,
        TurnState state,
        boolean current,
        @Nullable String note) {

    public boolean waiting() {
        return state == TurnState.WAITING && !current;
    }

    public boolean over() {
        return state != TurnState.WAITING && !current;
    }
}
