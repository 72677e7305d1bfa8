package org.relais.live.lead;

/** How somebody came to lead. */
public enum LeadChange {
    BEGAN,
    /** Given by whoever led, and accepted. */
    PASSED,
    /** Whoever led was gone. */
    TAKEN,
    /** Back to whoever led before and was gone. */
    RETURNED
}
