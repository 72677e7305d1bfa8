package org.relais.outbox;

/** When a message goes out if its reader did not choose otherwise. */
public enum Urgency {
    /** At once, whatever else was sent today: a seat to confirm, a workshop called off. */
    URGENT,
    /** At once, but one such mail a day for each person; the others join the digest (R4.9). */
    ORDINARY,
    /** A line in the digest only. */
    DIGEST
}
