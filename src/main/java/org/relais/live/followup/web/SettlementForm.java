package org.relais.live.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentState;

/** What became of a commitment, in one click, with a note for whoever wants one. */
record SettlementForm(
        @NotNull @Nullable CommitmentState state,
        @Size(max = 500) @Nullable String note) {

    CommitmentState chosen() {
        return state == null ? CommitmentState.ACTIVE : state;
    }
}
