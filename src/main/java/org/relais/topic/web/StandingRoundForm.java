package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.topic.VotingRules;

/** Points of the standing round as typed; an empty budget follows the number of open topics. */
record StandingRoundForm(
        @Nullable String budget,
        @Nullable String maxPerTopic,
        @Nullable String ownCap) {

    static StandingRoundForm of(VotingRules rules) {
        return new StandingRoundForm(
                rules.budget() == null ? "" : String.valueOf(rules.budget()),
                String.valueOf(rules.maxPerTopic()),
                String.valueOf(rules.ownCap()));
    }
}
