package org.relais.journal;

/** What became of a page that somebody wrote. */
public enum Writing {
    DONE,
    /** The author carries as many commitments as one can, and let none go (R9.2). Nothing was written. */
    TOO_MANY,
    /** The workshop closed more than a day ago. Nothing was written. */
    OVER
}
