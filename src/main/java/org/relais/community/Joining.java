package org.relais.community;

/** What came of following an invitation. */
public enum Joining {
    JOINED,
    ALREADY_THERE,
    /** The community keeps taking part and reading reports apart (P4). */
    ONE_HAT_ONLY
}
