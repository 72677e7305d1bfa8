package org.relais.live.stream;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.people.Actor;

/**
 * Who listens to a room's stream.
 *
 * @param session the server session of somebody signed in: the stream ends with it
 */
record Listener(
        RoomId room,
        ParticipantId participant,
        Actor actor,
        @Nullable String session,
        Look look) {}
