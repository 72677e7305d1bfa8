package org.relais.live;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.community.Communities;
import org.relais.live.lead.Leads;
import org.relais.people.Actor;
import org.relais.people.GuestBecamePerson;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.Role;
import org.relais.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come into a room: by code or QR code (L1, L4), once and for all (L2). */
@Service
@Transactional
public class Arrivals {

    private final RoomRepository repository;
    private final Participants participants;
    private final Places places;
    private final Communities communities;
    private final Rooms rooms;
    private final Knocks knocks;
    private final Workshops workshops;
    private final Leads leads;

    Arrivals(
            RoomRepository repository,
            Participants participants,
            Places places,
            Communities communities,
            Rooms rooms,
            Knocks knocks,
            Workshops workshops,
            Leads leads) {
        this.repository = repository;
        this.participants = participants;
        this.places = places;
        this.communities = communities;
        this.rooms = rooms;
        this.knocks = knocks;
        this.workshops = workshops;
        this.leads = leads;
    }

    /**
     * Gives the actor a place under the name. Somebody who has one keeps it, whatever name is given.
     */
    public Arrival join(RoomId id, Actor actor, String name) {
        Room room = repository.findById(id).orElseThrow(() -> new NotFound(id));
        if (places.find(id, actor).isPresent()) {
            return Arrival.INSIDE;
        }
        if (room.closed() || !mayCome(room, actor)) {
            throw new NotFound(id);
        }
        Arrival answer = answer(room, actor, name);
        if (answer == Arrival.INSIDE || answer == Arrival.WAITING) {
            rooms.changed(id);
        }
        return answer;
    }

    /** Whoever may lead walks through any door: a locked one would otherwise lock them out of their own workshop. */
    private Arrival answer(Room room, Actor actor, String name) {
        if (places.wasRemoved(room.id(), actor)) {
            return Arrival.TURNED_AWAY;
        }
        if (mayLead(room, actor)) {
            Arrival answer = enter(room.id(), actor, name);
            places.find(room.id(), actor)
                    .ifPresent(place -> leads.arrived(room.id(), place.id(), isExpected(room, actor)));
            return answer;
        }
        if (room.locked()) {
            return Arrival.LOCKED;
        }
        return room.approves() ? knock(room.id(), actor, name) : enter(room.id(), actor, name);
    }

    private boolean mayLead(Room room, Actor actor) {
        PersonId person = actor.person();
        return person != null && workshops.mayFacilitate(room.workshop(), person);
    }

    private boolean isExpected(Room room, Actor actor) {
        return workshops
                .outline(room.workshop())
                .holder(Role.FACILITATOR)
                .filter(holder -> holder.equals(actor.person()))
                .isPresent();
    }

    private Arrival enter(RoomId id, Actor actor, String name) {
        return participants.add(id, actor, name) ? Arrival.INSIDE : Arrival.NAME_TAKEN;
    }

    private Arrival knock(RoomId id, Actor actor, String name) {
        if (participants.names(id).contains(name.toLowerCase(Locale.ROOT))) {
            return Arrival.NAME_TAKEN;
        }
        knocks.add(id, actor, name);
        return waiting(id, actor).orElse(Arrival.CROWDED);
    }

    /** How somebody stands who has no place, if they came before: waiting, or sent away. */
    @Transactional(readOnly = true)
    public Optional<Arrival> waiting(RoomId id, Actor actor) {
        if (places.wasRemoved(id, actor)) {
            return Optional.of(Arrival.TURNED_AWAY);
        }
        return knocks.find(id, actor).map(caller -> caller.turnedAway() ? Arrival.TURNED_AWAY : Arrival.WAITING);
    }

    /** Somebody who waited comes in, under another name if theirs was taken meanwhile. */
    void letIn(RoomId id, Knocks.Caller caller) {
        underAnyName(caller.name())
                .filter(name -> participants.add(id, caller.actor(), name))
                .findFirst()
                .orElseThrow(() -> new NotFound(caller.id()));
    }

    private static Stream<String> underAnyName(String name) {
        return Stream.concat(Stream.of(name), IntStream.rangeClosed(2, 99).mapToObj(n -> name + " " + n));
    }

    /** Somebody with an account comes in under the name of the account, told apart by a number if it is taken. */
    public Arrival join(RoomId id, PersonId person, String name) {
        return underAnyName(name)
                .map(candidate -> join(id, Actor.of(person), candidate))
                .filter(answer -> answer != Arrival.NAME_TAKEN)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** A name near the taken one that is still free: {@code Ana} becomes {@code Ana B.} */
    @Transactional(readOnly = true)
    public String suggestion(RoomId id, String taken) {
        Set<String> names = new HashSet<>(participants.names(id));
        return IntStream.rangeClosed('B', 'Z')
                .mapToObj(letter -> taken + " " + (char) letter + ".")
                .filter(name -> !names.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> taken + " " + names.size());
    }

    /** Whether somebody with an account may come into this room with the code. */
    @Transactional(readOnly = true)
    public boolean mayCome(RoomId id, PersonId person) {
        return repository
                .findById(id)
                .filter(room -> mayCome(room, Actor.of(person)))
                .isPresent();
    }

    private boolean mayCome(Room room, Actor actor) {
        PersonId person = actor.person();
        return !room.membersOnly() || person != null && communities.isMember(room.community(), person);
    }

    /** L3: what was done as a guest belongs to the account made in the same browser. */
    @EventListener
    void claimed(GuestBecamePerson event) {
        participants.claim(event.guest(), event.person());
        knocks.claim(event.guest(), event.person());
    }
}
