package org.relais.topic;

/** What came of giving a point to a topic or taking one back. */
public enum Vote {
    COUNTED,
    /** The same act was carried out before: sent twice, counted once. */
    REPEATED,
    NONE_LEFT,
    /** As many points as one person may give to a topic. */
    TOPIC_FULL,
    /** Authors give fewer points to their own topic (R2.7). */
    OWN_TOPIC_FULL,
    /** There is no point of this person on the topic. */
    NOTHING_THERE,
    /** The topic left the backlog: its points went back to their owners (R2.2). */
    NO_LONGER_OPEN,
    /** The round has not begun or is over. */
    ROUND_NOT_OPEN
}
