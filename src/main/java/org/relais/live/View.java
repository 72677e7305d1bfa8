package org.relais.live;

/** The three pages of a room: a phone, the facilitator's laptop, the projector. */
public enum View {
    PARTICIPANT,
    FACILITATOR,
    SCREEN
}
