package org.relais.live.leancoffee;

/** What the group does now. The facilitator moves it, in both directions; nothing is erased by going back. */
public enum CoffeePhase {
    PROPOSE,
    VOTE,
    DISCUSS,
    DONE;

    /** Before the reveal nobody but the voter knows a vote (L6). */
    public boolean revealed() {
        return this == DISCUSS || this == DONE;
    }
}
