package org.relais.minutes;

import java.util.List;
import org.relais.commitment.CommitmentLine;
import org.relais.journal.SharedSurprise;

/** What people shared only with those who took part in the workshop (P2): beside the minutes, never in them. */
public record ForGroup(List<CommitmentLine> commitments, List<SharedSurprise> surprises) {

    static final ForGroup NOTHING = new ForGroup(List.of(), List.of());

    public boolean isEmpty() {
        return commitments.isEmpty() && surprises.isEmpty();
    }
}
