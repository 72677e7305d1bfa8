package org.relais.live.leancoffee;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/** What a card ended with: a next step, or explicitly nothing to do (L13). */
public record OutcomeLine(
        @Nullable String nextStep,
        @Nullable ParticipantId owner,
        @Nullable String ownerName,
        boolean accepted) {

    public boolean nothing() {
        return nextStep == null;
    }
}
