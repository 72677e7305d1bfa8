package org.relais.workshop.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;

/**
 * What somebody expects from a workshop, as it is typed.
 *
 * @param request identity that the expectation will have
 */
record ExpectationForm(
        @Nullable String request,

        @NotBlank(message = "{workshop.expectation.missing}") @Letters(max = 1000) @Nullable
        String expectation) {

    UUID id() {
        return Ids.sent(request);
    }

    String text() {
        return Objects.requireNonNull(expectation, "refused before");
    }
}
