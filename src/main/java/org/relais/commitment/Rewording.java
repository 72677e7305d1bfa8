package org.relais.commitment;

/** What became of new words for a commitment. */
public enum Rewording {
    DONE,
    /** It was changed in another window meanwhile. */
    STALE,
    /** Its date has passed, or it has an answer: now it can be adapted (R9.8). */
    TOO_FAR
}
