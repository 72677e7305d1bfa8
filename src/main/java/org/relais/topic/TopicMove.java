package org.relais.topic;

import java.util.EnumSet;
import java.util.Set;

/** What people do with a topic beside voting and commenting, and from which states it can be done. */
public enum TopicMove {
    PARK(EnumSet.of(TopicState.OPEN)),
    RETIRE(EnumSet.of(TopicState.OPEN, TopicState.PARKED)),
    MERGE(EnumSet.of(TopicState.OPEN, TopicState.PARKED)),
    CONCLUDE(EnumSet.of(TopicState.DISCUSSED)),
    REOPEN(EnumSet.of(TopicState.PARKED, TopicState.RETIRED, TopicState.DISCUSSED, TopicState.DONE));

    private final Set<TopicState> from;

    TopicMove(Set<TopicState> from) {
        this.from = from;
    }

    public boolean from(TopicState state) {
        return from.contains(state);
    }
}
