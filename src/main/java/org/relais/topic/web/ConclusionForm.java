package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Letters;
import org.relais.shared.PlainText;

/** What came of a topic, in one sentence. */
record ConclusionForm(
        @NotBlank(message = "{topic.conclusion.words.missing}") @Letters(min = 3, max = 300) @Nullable
        String words) {

    ConclusionForm {
        words = words == null ? null : PlainText.oneLine(words);
    }

    String sentence() {
        return Objects.requireNonNull(words, "refused before");
    }
}
