package org.relais.report;

import java.time.LocalDate;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;

/** A commitment as a manager reads it: the author's own words and answer, without the note (P3). */
public record PublishedCommitment(String owner, String text, LocalDate dueOn, String sign, CommitmentState state) {

    static PublishedCommitment of(CommitmentLine line) {
        return new PublishedCommitment(line.ownerName(), line.text(), line.dueOn(), line.sign(), line.state());
    }
}
