package org.relais.live.leancoffee;

/** Where a card lies. */
public enum CardState {
    WAITING,
    CURRENT,
    DISCUSSED,
    /** Set aside; it can go to the community's backlog. */
    PARKED
}
