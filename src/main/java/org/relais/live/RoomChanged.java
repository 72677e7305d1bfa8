package org.relais.live;

/** A room has a new sequence number. Heard after the commit, inside of the module. */
public record RoomChanged(RoomId room) {}
