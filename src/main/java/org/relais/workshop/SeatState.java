package org.relais.workshop;

/** Where somebody stands with a workshop (C3). */
public enum SeatState {
    CONFIRMED,
    WAITING,
    /** A seat is kept for this person until an answer or a deadline (R3.3). */
    OFFERED,
    DECLINED,
    CANCELLED,
    REMOVED;

    /** There is one living sign-up per person and workshop. */
    public boolean living() {
        return this == CONFIRMED || this == WAITING || this == OFFERED;
    }

    /** Nobody else can have the seat. */
    public boolean holdsSeat() {
        return this == CONFIRMED || this == OFFERED;
    }
}
