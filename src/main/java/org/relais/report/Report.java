package org.relais.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.DecisionLine;

/**
 * What a manager, and every member alike, may read of a community for a period (P3).
 *
 * @param hours invested by all together; null when too few people would stand behind the number (P10)
 * @param made commitments made in the period, whatever their audience; null likewise
 * @param outcomes how many of them came to which end, as far as it may be told
 */
public record Report(
        Period period,
        List<HeldWorkshop> workshops,
        @Nullable Long hours,
        List<DecisionLine> decisions,
        List<PublishedCommitment> commitments,
        @Nullable Long made,
        Map<CommitmentState, Long> outcomes,
        Optional<Need> need) {

    /** How many workshops brought what they expected, at least in part: nothing that was only planned. */
    public long delivered() {
        return workshops.stream().filter(HeldWorkshop::delivered).count();
    }

    public boolean isEmpty() {
        return workshops.isEmpty() && decisions.isEmpty() && commitments.isEmpty();
    }

    /** Some number was left out because too few people stand behind it. */
    public boolean isReserved() {
        return hours == null || made == null;
    }
}
