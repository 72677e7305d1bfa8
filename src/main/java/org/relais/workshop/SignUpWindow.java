package org.relais.workshop;

/** Whether somebody new can sign up. Whoever has a seat or waits is not touched by it. */
public enum SignUpWindow {
    OPEN,
    NOT_YET,
    CLOSED,
    /** More people than seats: nobody is expelled, nobody is taken until the excess is gone (R3.7). */
    CROWDED,
    /** The workshop took place, or does not. */
    OVER
}
