package org.relais.live.constraintmap;

/** What one person thinks of an element: how much would change, and how easy that is; both from 1 to 3. */
public record Vote(int impact, int ease) {

    public static final int MOST = 3;

    public Vote {
        if (impact < 1 || impact > MOST || ease < 1 || ease > MOST) {
            throw new IllegalArgumentException("Leverage of " + impact + " by " + ease);
        }
    }
}
