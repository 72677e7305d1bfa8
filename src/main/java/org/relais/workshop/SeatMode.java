package org.relais.workshop;

/** How somebody takes part. */
public enum SeatMode {
    IN_PERSON,
    REMOTE
}
