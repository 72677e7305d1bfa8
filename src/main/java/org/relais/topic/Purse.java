package org.relais.topic;

/** Points of one member in the standing round. Spent may be above the budget after the budget shrank (R2.4). */
public record Purse(int budget, int spent) {

    public int left() {
        return Math.max(0, budget - spent);
    }
}
