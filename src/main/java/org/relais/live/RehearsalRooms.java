package org.relais.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.relais.live.lead.Leads;
import org.relais.people.Actor;
import org.relais.people.Guests;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes rooms for a rehearsal, with invented people in it, who walk through no door. Whoever asks for one was asked before
 * whether they may. Made inside of a transaction that is rolled back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RehearsalRooms {

    private final Openings openings;
    private final RoomLocks locks;
    private final Participants participants;
    private final Places places;
    private final Leads leads;
    private final Workshops workshops;
    private final Guests guests;

    RehearsalRooms(
            Openings openings,
            RoomLocks locks,
            Participants participants,
            Places places,
            Leads leads,
            Workshops workshops,
            Guests guests) {
        this.openings = openings;
        this.locks = locks;
        this.participants = participants;
        this.places = places;
        this.leads = leads;
        this.workshops = workshops;
        this.guests = guests;
    }

    /** @return the place of the person, who leads */
    public Seat open(WorkshopId workshop, PersonId person, String name) {
        RoomId room = openings.create(workshops.outline(workshop), person);
        Seat lead = seat(room, Actor.of(person), name, true).orElseThrow(() -> new NotFound(room));
        leads.arrived(room, lead.participant(), true);
        return lead;
    }

    /** @return the places of these people, but of those whose name somebody in the room has already */
    public List<Seat> cast(RoomId room, List<String> names) {
        return names.stream()
                .flatMap(name -> seat(room, Actor.of(guests.invent()), name, false).stream())
                .toList();
    }

    private Optional<Seat> seat(RoomId room, Actor actor, String name, boolean leads) {
        participants.add(room, actor, name);
        return places.find(room, actor).map(place -> new Seat(room, place.id(), place.name(), leads));
    }

    /** As if the steps before had taken their minutes: the desk tells no minutes ahead or behind. */
    public void backdate(RoomId room, Duration ago) {
        locks.lock(room).backdate(ago);
    }
}
