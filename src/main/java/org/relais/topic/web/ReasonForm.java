package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Letters;

/** Why a steward hides a comment: its author reads it. */
record ReasonForm(
        @NotBlank(message = "{topic.hiding.reason.missing}") @Letters(max = 300) @Nullable
        String reason) {

    static ReasonForm empty() {
        return new ReasonForm(null);
    }

    String text() {
        return Objects.requireNonNull(reason, "refused before");
    }
}
