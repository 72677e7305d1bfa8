package org.relais.live.followup;

import java.util.List;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.community.Audience;
import org.relais.live.Excerpt;

/** The commitments that a room looks at again. */
public record Agreed(List<CommitmentLine> lines) {

    private static final int ON_SCREEN = 4;

    /**
     * Those that the whole room may read; others are for their owners' own screens (P2). Where anybody with the code may
     * come in, that is what the organisation may read; among members, what the community may.
     */
    Agreed shared(boolean amongMembers) {
        return new Agreed(lines.stream()
                .filter(line -> line.audience() == Audience.ORGANISATION
                        || amongMembers && line.audience() == Audience.COMMUNITY)
                .toList());
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

    /** Those still to hear about, as many as the room screen holds. */
    public Excerpt<CommitmentLine> openOnScreen() {
        return Excerpt.first(open(), ON_SCREEN);
    }

    /** Those last heard about, as many as the room screen holds. */
    public Excerpt<CommitmentLine> settledOnScreen() {
        return Excerpt.latest(settled(), ON_SCREEN);
    }
}
