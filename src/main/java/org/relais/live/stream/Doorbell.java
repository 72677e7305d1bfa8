package org.relais.live.stream;

/**
 * Tells the other nodes that some room changed. Nothing depends on a ring arriving: every node asks once a second
 * anyway. Chosen by {@code relais.live.doorbell}.
 */
interface Doorbell {

    /** Called after the commit; returns at once. */
    void ring();

    /** @param heard what to do when another node rang */
    void answer(Runnable heard);
}
