package org.relais.topic;

/** Life of a round (C2). Opening and closing follow from the clock; publishing is an act. */
public enum RoundState {
    PLANNED,
    OPEN,
    /** No more votes; members read the totals. */
    CLOSED,
    /** Announced to all members; nothing of it changes any more. */
    PUBLISHED
}
