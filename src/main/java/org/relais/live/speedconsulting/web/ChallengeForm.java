package org.relais.live.speedconsulting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.relais.live.speedconsulting.Told;

/** S121: a challenge; all but the problem may be left out. */
record ChallengeForm(
        @NotBlank @Size(max = 200) @Nullable String problem,
        @Size(max = 500) @Nullable String context,
        @Size(max = 500) @Nullable String tried,
        @Size(max = 500) @Nullable String limits,
        @Size(max = 500) @Nullable String wanted) {

    Told told() {
        return new Told(filled(problem), filled(context), filled(tried), filled(limits), filled(wanted));
    }

    private static String filled(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
