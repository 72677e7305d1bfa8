package org.relais.live.leancoffee;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/**
 * What a card ended with: a next step, or explicitly nothing to do (L13).
 *
 * @param because why there is nothing to do; null with a next step
 */
public record OutcomeLine(
        @Nullable String nextStep,
        @Nullable String because,
        @Nullable ParticipantId owner,
        @Nullable String ownerName,
        boolean accepted) {

    public boolean nothing() {
        return nextStep == null;
    }
}
