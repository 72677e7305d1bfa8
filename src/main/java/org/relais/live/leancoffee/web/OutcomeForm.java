package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/** L13: how a card is left. One line, or the other button: nothing to do. */
record OutcomeForm(
        @Size(max = 200) @Nullable String nextStep,
        @Nullable UUID owner,
        boolean nothing) {

    Optional<String> step() {
        return nothing || nextStep == null || nextStep.isBlank() ? Optional.empty() : Optional.of(nextStep);
    }

    @Nullable
    ParticipantId asked() {
        return owner == null ? null : new ParticipantId(owner);
    }

    boolean undecided() {
        return !nothing && step().isEmpty();
    }
}
