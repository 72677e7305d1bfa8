package org.relais.topic;

/** What came of changing a round. */
public enum RoundChange {
    SAVED,
    /** Somebody else changed it since the form was opened. */
    STALE,
    /** Its totals would show earlier than promised (R2.3). */
    SHOWS_EARLIER,
    /** Its voters would be named though they were promised not to be (R2.3). */
    NAMES_VOTERS,
    /** It is over: nothing changes any more. */
    OVER
}
