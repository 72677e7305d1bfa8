package org.relais.live.leancoffee;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/**
 * How a card is left: with a precise next step, or with nothing to do and why (L13).
 *
 * @param owner who is asked to accept the step on the own screen
 */
public record Conclusion(
        @Nullable String nextStep,
        @Nullable String because,
        @Nullable ParticipantId owner) {

    public static Conclusion step(String nextStep, @Nullable ParticipantId owner) {
        return new Conclusion(nextStep, null, owner);
    }

    public static Conclusion nothing(String because) {
        return new Conclusion(null, because, null);
    }
}
