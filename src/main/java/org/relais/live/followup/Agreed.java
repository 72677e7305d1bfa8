package org.relais.live.followup;

import java.util.List;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.community.Audience;

/** The commitments that a room looks at again. */
public record Agreed(List<CommitmentLine> lines) {

    /** Those that the whole room may read; others are for their owners' own screens (P2). */
    Agreed shared() {
        return new Agreed(
                lines.stream().filter(line -> line.audience() != Audience.GROUP).toList());
    }

    public List<CommitmentLine> open() {
        return lines.stream()
                .filter(line -> line.state() == CommitmentState.ACTIVE)
                .toList();
    }

    public List<CommitmentLine> settled() {
        return lines.stream()
                .filter(line -> line.state() != CommitmentState.ACTIVE)
                .toList();
    }
}
