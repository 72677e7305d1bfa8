package org.relais.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a commitment, when its owner said so, and a word of theirs about it. */
@Embeddable
record Outcome(
        @Enumerated(EnumType.STRING) CommitmentState state,
        @Nullable String note,
        @Nullable Instant settledAt) {

    /** A form sends an empty note for none. */
    Outcome {
        note = note == null || note.isBlank() ? null : note;
    }

    static final Outcome OPEN = new Outcome(CommitmentState.ACTIVE, null, null);

    boolean isOpen() {
        return state == CommitmentState.ACTIVE;
    }
}
