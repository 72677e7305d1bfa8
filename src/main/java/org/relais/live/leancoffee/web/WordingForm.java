package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Other words for a card of one's own. */
record WordingForm(@NotBlank @Size(max = 200) @Nullable String wording) {

    String chosen() {
        return wording == null ? "" : wording;
    }
}
