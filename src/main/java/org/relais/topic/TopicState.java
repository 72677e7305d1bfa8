package org.relais.topic;

/** Life of a topic (C1). Nothing disappears: what leaves the backlog keeps its page, and most can come back. */
public enum TopicState {
    /** In the backlog, open to votes. */
    OPEN,
    /** In a workshop that is planned. */
    SELECTED,
    /** Was on the table of a workshop. */
    DISCUSSED,
    /** Discussed, and what came of it is written down. */
    DONE,
    /** Part of another topic now (R1.4). */
    MERGED,
    /** Out of the backlog for a reason (R1.5). */
    RETIRED,
    /** Set aside until somebody takes it up again (R1.6). */
    PARKED
}
