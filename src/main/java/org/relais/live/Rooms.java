package org.relais.live;

import java.time.Duration;
import java.util.Optional;
import org.relais.people.Actor;
import org.relais.workshop.WorkshopId;

/** Door of the module for formats and other modules. */
public interface Rooms {

    /**
     * The actor's place in the room.
     *
     * @throws org.relais.shared.NotFound when the actor is not in this room or was removed, as for an absent room
     */
    Seat seat(RoomId room, Actor actor);

    /** The seat of somebody who leads the room; {@link org.relais.shared.NotFound} otherwise. */
    Seat lead(RoomId room, Actor actor);

    RoomSnapshot snapshot(RoomId room);

    Optional<RoomId> of(WorkshopId workshop);

    /**
     * Takes the room's next sequence number; after the commit all screens are brought up to date. Every command of a
     * format calls it once, last, inside its transaction.
     *
     * @return the new sequence number
     */
    long changed(RoomId room);

    /** Starts the clock that all screens show anew (L10), for example for the next topic. */
    void startTimer(RoomId room, Duration length);

    /** Takes the clock off the screens. */
    void stopTimer(RoomId room);
}
