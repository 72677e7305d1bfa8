package org.relais.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a place in a room. To all others there is no such room. */
@Service
@Transactional(readOnly = true)
public class Seats {

    private final Places places;
    private final Communities communities;

    Seats(Places places, Communities communities) {
        this.places = places;
        this.communities = communities;
    }

    /**
     * The actor's place in the room.
     *
     * @throws NotFound when the actor is not in this room or was removed, as for an absent room
     */
    public Seat of(RoomId id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new NotFound(id));
    }

    /** The actor's place, if there is one: see {@link #of}. */
    public Optional<Seat> find(RoomId id, Actor actor) {
        return places.find(id, actor)
                .filter(place -> admits(place.membersOf(), actor))
                .map(place -> new Seat(id, place.id(), place.name(), place.leads()));
    }

    /** The seat of somebody who leads the room; {@link NotFound} otherwise. */
    public Seat lead(RoomId id, Actor actor) {
        return find(id, actor).filter(Seat::facilitator).orElseThrow(() -> new NotFound(id));
    }

    private boolean admits(@Nullable CommunityId membersOf, Actor actor) {
        PersonId person = actor.person();
        return membersOf == null || person != null && communities.isMember(membersOf, person);
    }
}
