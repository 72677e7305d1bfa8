package org.relais.outbox;

/** The three words of the preferences (R4.7). */
public enum Wish {
    AT_ONCE,
    /** Gathered, except what cannot wait: an offered seat, a workshop called off. */
    DIGEST,
    NOTHING
}
