package org.relais.journal.web;

import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.DecisionLine;
import org.relais.journal.Surprise;

/** What one participant has written so far; null is what was left out. */
record JournalScene(
        boolean written,
        boolean open,
        @Nullable Surprise surprise,
        @Nullable DecisionLine decision,
        @Nullable CommitmentLine commitment) {

    /** Said "nothing this time". */
    public boolean isBlank() {
        return surprise == null && decision == null && commitment == null;
    }

    /** An answer was given already: the words stay, the commitment goes on with its owner. */
    public boolean isSettled() {
        return commitment != null && commitment.state() != CommitmentState.ACTIVE;
    }
}
