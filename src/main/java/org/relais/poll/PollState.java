package org.relais.poll;

/** Where a poll is. */
public enum PollState {
    /** Everybody answers, and changes what they said. */
    OPEN,
    /** Its time is over, and the date is not picked yet. */
    WAITING,
    /** A date was picked. */
    CHOSEN,
    /** Closed without a date, or the workshop was published or called off meanwhile. */
    OVER
}
