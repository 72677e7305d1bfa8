package org.relais.live;

import org.jspecify.annotations.Nullable;
import org.relais.people.GuestId;
import org.relais.people.PersonId;

/**
 * Somebody in a room.
 *
 * @param facilitator leads the room
 * @param present has an open page now
 * @param done pressed "I'm done" in the current step
 */
public record ParticipantLine(
        ParticipantId id,
        String name,
        @Nullable PersonId person,
        @Nullable GuestId guest,
        boolean facilitator,
        boolean present,
        boolean done) {}
