package org.relais.topic;

import java.time.Instant;
import org.relais.shared.Texts;

/** All that is decided about a round before its first vote. */
public record RoundPlan(String title, Instant opensAt, Instant closesAt, VotingRules rules) {

    public static final int LONGEST_TITLE = 120;

    public RoundPlan {
        Texts.between(2, LONGEST_TITLE, title);
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("A round that closes before it opens");
        }
    }
}
