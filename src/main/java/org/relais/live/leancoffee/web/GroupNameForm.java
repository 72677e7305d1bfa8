package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What cards that belong together are called. */
record GroupNameForm(@NotBlank @Size(max = 200) @Nullable String groupName) {

    String chosen() {
        return groupName == null ? "" : groupName;
    }
}
