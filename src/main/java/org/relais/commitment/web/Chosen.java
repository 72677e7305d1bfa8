package org.relais.commitment.web;

import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;

/** Reads which commitment was chosen from a list; what was never on the list is nothing. */
final class Chosen {

    private Chosen() {}

    static @Nullable CommitmentId commitment(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : CommitmentId.of(id);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
