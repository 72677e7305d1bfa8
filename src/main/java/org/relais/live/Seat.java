package org.relais.live;

/** A participant's place in a room, proven by account or guest token. */
public record Seat(RoomId room, ParticipantId participant, String name, boolean facilitator) {}
