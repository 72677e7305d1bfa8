package org.relais.workshop;

/** Kind of a step, which gives its colour, icon and word. */
public enum Phase {
    OPEN,
    RETURN,
    EXPLORE,
    DIVERGE,
    CONVERGE,
    DECIDE,
    BREAK,
    CLOSE
}
