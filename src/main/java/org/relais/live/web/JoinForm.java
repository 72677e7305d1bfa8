package org.relais.live.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The one question at the door (L1). */
record JoinForm(@NotBlank @Size(max = 40) @Nullable String name) {

    static JoinForm empty() {
        return new JoinForm("");
    }

    String chosenName() {
        return name == null ? "" : name;
    }
}
