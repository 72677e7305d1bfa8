package org.relais.live;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.community.Communities;
import org.relais.people.Actor;
import org.relais.people.GuestBecamePerson;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come into a room: by code or QR code (L1, L4), once and for all (L2). */
@Service
@Transactional
public class Arrivals {

    /** A room as somebody at its door sees it. */
    public record Door(RoomId room, WorkshopId workshop, Entrance entrance, boolean membersOnly, boolean closed) {}

    private final RoomRepository repository;
    private final Participants participants;
    private final Communities communities;
    private final Rooms rooms;

    Arrivals(RoomRepository repository, Participants participants, Communities communities, Rooms rooms) {
        this.repository = repository;
        this.participants = participants;
        this.communities = communities;
        this.rooms = rooms;
    }

    /** The open room of a code, typed in any way. */
    @Transactional(readOnly = true)
    public Optional<Door> byCode(String typed) {
        return Entrance.typed(typed).flatMap(repository::findOpenByCode).map(Arrivals::door);
    }

    /** The room of a QR code, also when it is closed already. */
    @Transactional(readOnly = true)
    public Optional<Door> byToken(String token) {
        return repository.findByToken(token).map(Arrivals::door);
    }

    @Transactional(readOnly = true)
    public Optional<Door> of(WorkshopId workshop) {
        return repository.findByWorkshop(workshop).map(Arrivals::door);
    }

    /** The door of a room that a member of its community has the address of, but no place in. */
    @Transactional(readOnly = true)
    public Optional<Door> of(RoomId id, PersonId member) {
        return repository
                .findById(id)
                .filter(room -> communities.isMember(room.community(), member))
                .map(Arrivals::door);
    }

    private static Door door(Room room) {
        return new Door(room.id(), room.workshop(), room.entrance(), room.membersOnly(), room.closed());
    }

    /**
     * Gives the actor a place under the name. Somebody who has one keeps it, whatever name is given.
     *
     * @return false when the name belongs to somebody else in this room
     */
    public boolean join(RoomId id, Actor actor, String name) {
        Room room = repository.findById(id).orElseThrow(() -> new NotFound(id));
        if (participants.find(id, actor).isPresent()) {
            return true;
        }
        if (room.closed() || participants.wasRemoved(id, actor) || !mayCome(room, actor)) {
            throw new NotFound(id);
        }
        boolean in = participants.add(id, actor, name);
        if (in) {
            rooms.changed(id);
        }
        return in;
    }

    /** Somebody with an account comes in under the name of the account, told apart by a number if it is taken. */
    public void join(RoomId id, PersonId person, String name) {
        Stream.concat(Stream.of(name), IntStream.rangeClosed(2, 99).mapToObj(n -> name + " " + n))
                .filter(candidate -> join(id, Actor.of(person), candidate))
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
    }
}
