package org.relais.journal;

import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Wording;
import org.relais.community.Audience;

/** What a participant writes into the journal; what is left out is null ("nothing this time, and that is fine"). */
public record Page(
        @Nullable Surprise surprise,
        @Nullable Resolution decision,
        @Nullable Promise commitment) {

    /** A decision in one line. */
    public record Resolution(String statement, Audience audience) {}

    /**
     * A commitment.
     *
     * @param instead one that is let go for it, when the author carries enough already (R9.2)
     */
    public record Promise(
            Wording wording, Audience audience, @Nullable CommitmentId instead) {}
}
