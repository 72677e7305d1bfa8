package org.relais.live;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rooms as they are now, whatever the transaction read before: whoever comes second acts on what the first one left. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoomLocks {

    private final RoomRepository repository;
    private final Seats seats;
    private final EntityManager entities;

    RoomLocks(RoomRepository repository, Seats seats, EntityManager entities) {
        this.repository = repository;
        this.seats = seats;
        this.entities = entities;
    }

    Room lock(RoomId id) {
        Room room = repository.findById(id).orElseThrow(() -> new NotFound(id));
        entities.flush();
        entities.refresh(room, LockModeType.PESSIMISTIC_WRITE);
        return room;
    }

    /** @throws Over after the end */
    Room lockOpen(RoomId id) {
        return lock(id).open();
    }

    /**
     * The same, for somebody who leads the room; {@link NotFound} to all others.
     *
     * @throws Over after the end
     */
    Room lock(RoomId id, Actor lead) {
        seats.lead(id, lead);
        return lockOpen(id);
    }
}
