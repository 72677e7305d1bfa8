package org.relais.role;

/** What came of an act on a role; each has a sentence of its own. */
public enum RoleReply {
    DONE,
    /** Somebody else was faster. */
    TAKEN,
    /** The person has no seat, or gave it back. */
    NO_SEAT,
    /** The question or the swap is no longer there. */
    GONE,
    /** The workshop is over, or was called off. */
    OVER
}
