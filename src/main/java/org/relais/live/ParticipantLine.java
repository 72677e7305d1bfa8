package org.relais.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.people.GuestId;
import org.relais.people.PersonId;

/**
 * Somebody in a room.
 *
 * @param facilitator leads the room
 * @param present has an open page now
 * @param done pressed "I'm done" in the current step
 * @param abstains done by saying that they abstain (L8)
 * @param joinedAt when they came into the room first
 */
public record ParticipantLine(
        ParticipantId id,
        String name,
        @Nullable PersonId person,
        @Nullable GuestId guest,
        boolean facilitator,
        boolean present,
        boolean done,
        boolean abstains,
        @Nullable Instant joinedAt) {

    /** Somebody who does not abstain. */
    public ParticipantLine(
            ParticipantId id,
            String name,
            @Nullable PersonId person,
            @Nullable GuestId guest,
            boolean facilitator,
            boolean present,
            boolean done) {
        this(id, name, person, guest, facilitator, present, done, false, null);
    }
}
