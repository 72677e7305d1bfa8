package org.relais.topic;

/** When members read the totals of a round, from the most closed to the most open. */
public enum Visibility {
    UNTIL_CLOSED,
    AFTER_MY_VOTE,
    ALWAYS
}
