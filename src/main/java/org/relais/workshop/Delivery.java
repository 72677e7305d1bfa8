package org.relais.workshop;

/** What became of the deliverable that a workshop expected: a plan is no result until somebody says so. */
public enum Delivery {
    NOT_SAID,
    PRODUCED,
    PARTLY,
    NOT_PRODUCED;

    /** There is something to show. */
    public boolean exists() {
        return this == PRODUCED || this == PARTLY;
    }
}
