package org.relais.minutes;

/** What came of writing minutes anew. */
public enum Regenerated {
    DONE,
    /** Somebody wrote since the reader saw what would go. */
    STALE,
    /** So much happened that the text has to be written by hand: see {@link Minutes#LONGEST}. */
    TOO_LONG
}
