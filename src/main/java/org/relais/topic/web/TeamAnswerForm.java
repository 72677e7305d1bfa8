package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Letters;

/** What the stewards answer to a team outside. */
record TeamAnswerForm(
        @NotBlank(message = "{topic.answer.missing}") @Letters(max = 2000) @Nullable
        String words) {

    static TeamAnswerForm empty() {
        return new TeamAnswerForm(null);
    }

    String text() {
        return Objects.requireNonNull(words, "refused before");
    }
}
