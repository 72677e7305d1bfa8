package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.leancoffee.Conclusion;
import org.springframework.validation.BindingResult;

/** L13: how a card is left. One line for a next step, or one that says why there is none. */
record OutcomeForm(
        @Size(max = 200) @Nullable String nextStep,
        @Size(max = 200) @Nullable String because,
        @Nullable UUID owner,
        @Nullable Boolean nothing) {

    void check(BindingResult binding) {
        if (!none() && empty(nextStep)) {
            binding.rejectValue("nextStep", "live.coffee.outcome.missing");
        }
        if (none() && empty(because)) {
            binding.rejectValue("because", "live.coffee.because.missing");
        }
    }

    Conclusion conclusion() {
        return none()
                ? Conclusion.nothing(said(because))
                : Conclusion.step(said(nextStep), owner == null ? null : new ParticipantId(owner));
    }

    private boolean none() {
        return Boolean.TRUE.equals(nothing);
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
