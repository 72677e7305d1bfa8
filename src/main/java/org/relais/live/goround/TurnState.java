package org.relais.live.goround;

/** What became of somebody's turn. Screens and minutes tell {@link #SPOKE} and {@link #PASSED} alike (P17, P20). */
public enum TurnState {
    WAITING,
    SPOKE,
    PASSED
}
