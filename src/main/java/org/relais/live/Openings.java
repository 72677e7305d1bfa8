package org.relais.live;

import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a workshop its room. */
@Service
@Transactional
public class Openings {

    private final RoomRepository repository;
    private final Workshops workshops;
    private final DatabaseTime time;

    Openings(RoomRepository repository, Workshops workshops, DatabaseTime time) {
        this.repository = repository;
        this.workshops = workshops;
        this.time = time;
    }

    /** Opens the room of a workshop, once: asked again it is the same room. */
    public RoomId open(WorkshopId id, PersonId person) {
        // Locked before it is read: two who open at once come one after the other.
        workshops.begin(id);
        if (!workshops.mayFacilitate(id, person)) {
            throw new NotFound(id);
        }
        return repository.findByWorkshop(id).map(Room::id).orElseGet(() -> create(workshops.outline(id), person));
    }

    /** Without asking who may. */
    RoomId create(WorkshopOutline workshop, PersonId person) {
        Room room = new Room(
                RoomId.next(),
                workshop.line().id(),
                workshop.line().community(),
                person,
                workshop.membersOnly(),
                Entrance.random(),
                time.now());
        return repository.saveAndFlush(room).id();
    }
}
