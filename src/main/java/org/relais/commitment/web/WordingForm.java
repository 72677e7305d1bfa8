package org.relais.commitment.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentDetails;
import org.relais.commitment.CommitmentDraft;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.shared.Ids;
import org.relais.shared.Versions;

/**
 * Other words for a commitment, or its next version.
 *
 * @param request identity of the next version, so that a form sent twice makes one
 * @param version of the commitment that was on the screen
 */
record WordingForm(
        @Nullable String request,
        @Nullable String version,
        @Nullable String text,
        @Nullable String sign,
        @Nullable String dueOn,
        @Nullable String keepWording,
        @Size(max = 500) @Nullable String note) {

    static WordingForm of(CommitmentDetails details) {
        return of(details, details.line().dueOn().toString());
    }

    static WordingForm of(CommitmentDetails details, String dueOn) {
        CommitmentLine line = details.line();
        return new WordingForm(
                CommitmentId.next().toString(),
                String.valueOf(details.version()),
                line.text(),
                line.sign(),
                dueOn,
                null,
                null);
    }

    /** The author has to be asked once more whether the words stay (R9.1). */
    public boolean asksToKeepWording() {
        return draft().asksToKeepWording();
    }

    CommitmentDraft draft() {
        return new CommitmentDraft(text, sign, dueOn, keepWording != null);
    }

    long seenVersion() {
        return Versions.sent(version);
    }

    CommitmentId next() {
        return new CommitmentId(Ids.sent(request));
    }
}
