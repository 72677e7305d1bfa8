package org.relais.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * Somebody's place in a workshop. What only those who lead it read is not in here.
 *
 * @param queueNo grows with every arrival on the waiting list; null for those who are not on it
 * @param position on the waiting list, from 1; 0 for those who do not wait
 * @param offerExpiresAt until when the seat is kept that is offered; null when none is
 * @param reserved the seats kept for a team that the person belongs to, if any (R3.5)
 * @param farewell what the person was told on being taken off the list; empty otherwise
 */
public record Seat(
        SeatId id,
        WorkshopId workshop,
        PersonId person,
        SeatState state,
        @Nullable Integer queueNo,
        int position,
        @Nullable Instant offerExpiresAt,
        SeatMode mode,
        ShowMeTo showMeTo,
        @Nullable ReservedSeatsId reserved,
        String farewell,
        Instant requestedAt) {

    public boolean in(SeatState wanted) {
        return state == wanted;
    }

    /** @param among the reader comes too, or takes care of the seats */
    boolean showsItselfTo(PersonId reader, boolean among) {
        return person.equals(reader) || showMeTo == ShowMeTo.COMMUNITY || among && showMeTo == ShowMeTo.PARTICIPANTS;
    }

    Seat moved(SeatState to, @Nullable Integer number, @Nullable Instant deadline) {
        return new Seat(id, workshop, person, to, number, 0, deadline, mode, showMeTo, reserved, farewell, requestedAt);
    }

    Seat edited(SeatMode wanted, ShowMeTo audience, @Nullable ReservedSeatsId team) {
        return new Seat(
                id,
                workshop,
                person,
                state,
                queueNo,
                position,
                offerExpiresAt,
                wanted,
                audience,
                team,
                farewell,
                requestedAt);
    }
}
