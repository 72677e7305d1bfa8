package org.relais.live;

import java.util.Optional;
import org.relais.community.Communities;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the door of a room by what people have of it: a code, a QR code, the page of a workshop (L4). */
@Service
@Transactional(readOnly = true)
public class Addresses {

    private final RoomRepository repository;
    private final Communities communities;

    Addresses(RoomRepository repository, Communities communities) {
        this.repository = repository;
        this.communities = communities;
    }

    /** The open room of a code, typed in any way. */
    public Optional<Door> byCode(String typed) {
        return Entrance.typed(typed).flatMap(repository::findOpenByCode).map(Door::of);
    }

    /** The room that closed under this code: whoever still has it is told where to go. */
    public Optional<Door> closedByCode(String typed) {
        return Entrance.typed(typed).flatMap(repository::findClosedByCode).map(Door::of);
    }

    /** The room of a QR code, also when it is closed already. */
    public Optional<Door> byToken(String token) {
        return repository.findByToken(token).map(Door::of);
    }

    public Optional<Door> of(WorkshopId workshop) {
        return repository.findByWorkshop(workshop).map(Door::of);
    }

    /** The door of a room that a member of its community has the address of, but no place in. */
    public Optional<Door> of(RoomId id, PersonId member) {
        return repository
                .findById(id)
                .filter(room -> communities.isMember(room.community(), member))
                .map(Door::of);
    }
}
