package org.relais.journal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.DecisionLine;
import org.relais.journal.Surprise;

/**
 * What one participant has written so far; null is what was left out.
 *
 * @param taken next steps that they took on in this workshop, as long as nothing is written
 */
record JournalScene(
        boolean written,
        boolean open,
        List<String> taken,
        @Nullable Surprise surprise,
        @Nullable DecisionLine decision,
        @Nullable CommitmentLine commitment) {

    /** A step that was taken on is proposed as the commitment: what makes it visible is left to say. */
    @Nullable
    String proposedText() {
        return taken.isEmpty() ? null : taken.getFirst();
    }

    /** Said "nothing this time". */
    public boolean isBlank() {
        return surprise == null && decision == null && commitment == null;
    }

    /** An answer was given already: the words stay, the commitment goes on with its owner. */
    public boolean isSettled() {
        return commitment != null && commitment.state() != CommitmentState.ACTIVE;
    }
}
