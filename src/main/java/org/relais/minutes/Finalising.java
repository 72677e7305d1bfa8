package org.relais.minutes;

/** What came of finalising. */
public enum Finalising {
    DONE,
    /** The newest version says the same already. */
    UNCHANGED,
    /** Somebody wrote since the reader saw the text. */
    STALE,
    /** See {@link Minutes#LONGEST}. */
    TOO_LONG
}
