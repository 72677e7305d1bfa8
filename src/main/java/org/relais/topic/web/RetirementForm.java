package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Letters;
import org.relais.shared.OneOf;
import org.relais.shared.PlainText;
import org.relais.topic.Retirement;

/** Why a topic is retired: a reason of the list and one sentence (R1.5). */
record RetirementForm(
        @OneOf(value = Retirement.class, message = "{topic.retirement.why.missing}") @Nullable
        String why,

        @NotBlank(message = "{topic.retirement.words.missing}") @Letters(min = 3, max = 300) @Nullable
        String words) {

    RetirementForm {
        words = words == null ? null : PlainText.oneLine(words);
    }

    static RetirementForm empty() {
        return new RetirementForm(null, null);
    }

    Retirement reason() {
        return Retirement.valueOf(Objects.requireNonNull(why, "refused before"));
    }

    String sentence() {
        return Objects.requireNonNull(words, "refused before");
    }
}
