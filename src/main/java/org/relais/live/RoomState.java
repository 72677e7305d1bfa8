package org.relais.live;

/** Life of a room. */
public enum RoomState {
    LOBBY,
    RUNNING,
    CLOSED
}
