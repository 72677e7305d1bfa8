package org.relais.workshop;

/** Where somebody stands with a workshop (C3). */
public enum SeatState {
    CONFIRMED,
    WAITING,
    OFFERED,
    DECLINED,
    CANCELLED,
    REMOVED
}
