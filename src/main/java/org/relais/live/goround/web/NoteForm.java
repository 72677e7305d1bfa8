package org.relais.live.goround.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A line about the own turn; empty takes it back. */
record NoteForm(@Size(max = 200) @Nullable String note) {

    String left() {
        return note == null ? "" : note;
    }
}
