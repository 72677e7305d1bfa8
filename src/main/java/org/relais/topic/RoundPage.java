package org.relais.topic;

import java.time.Instant;
import org.relais.community.CommunityHeader;

/**
 * A round for one reader.
 *
 * @param voters people who voted, never who
 * @param voted the reader did
 * @param shows the reader may read the totals now (R2.3)
 * @param caretaker the reader may change, open, close and publish it
 * @param version what an edit starts from
 */
public record RoundPage(
        CommunityHeader community,
        RoundId id,
        RoundPlan plan,
        RoundState state,
        Purse purse,
        int voters,
        boolean voted,
        boolean shows,
        boolean caretaker,
        long version) {

    public Instant opensAt() {
        return plan.opensAt();
    }

    public Instant closesAt() {
        return plan.closesAt();
    }

    public boolean over() {
        return state.compareTo(RoundState.OPEN) > 0;
    }
}
