package org.relais.workshop;

/** What a workshop does with seats that become free long before it starts (R3.3). */
public enum Promotion {
    /** The next in the queue has the seat, and is told. */
    AUTO_CONFIRM,
    /** The next in the queue is asked, and answers before a deadline. */
    OFFER
}
