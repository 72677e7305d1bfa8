package org.relais.community;

/** What came of the wish to leave. */
public enum Departure {
    LEFT,
    /** Nobody would take care of the community: another steward is named first. */
    LAST_STEWARD
}
