package org.relais.live;

import java.util.function.Consumer;
import org.relais.live.lead.Leads;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of a room in the hands of whoever leads it (L4): locked or not, with or without a look at who comes, under
 * another code, and who has a place inside.
 */
@Service
@Transactional
public class Reception {

    private final Rooms rooms;
    private final Seats seats;
    private final RoomLocks locks;
    private final Arrivals arrivals;
    private final Participants participants;
    private final Knocks knocks;
    private final Leads leads;

    Reception(
            Rooms rooms,
            Seats seats,
            RoomLocks locks,
            Arrivals arrivals,
            Participants participants,
            Knocks knocks,
            Leads leads) {
        this.rooms = rooms;
        this.seats = seats;
        this.locks = locks;
        this.arrivals = arrivals;
        this.participants = participants;
        this.knocks = knocks;
        this.leads = leads;
    }

    /** Nobody new comes in, or again whoever has the code; those inside stay. */
    public void lock(RoomId id, Actor actor, boolean locked) {
        change(id, actor, room -> room.lock(locked));
    }

    /** Whether who comes waits to be let in. When nobody is asked any more, those who wait come in. */
    public void approve(RoomId id, Actor actor, boolean approves) {
        if (!approves) {
            // before the room's row is locked: whoever comes in takes a name first and the room's number last
            admitAll(id, actor);
        }
        change(id, actor, room -> room.approve(approves));
    }

    /** The old code and the old QR code open nothing any more; those inside stay. */
    public void changeCode(RoomId id, Actor actor) {
        change(id, actor, room -> room.reopenUnder(Entrance.random()));
    }

    private void change(RoomId id, Actor actor, Consumer<Room> change) {
        change.accept(locks.lock(id, actor));
        rooms.changed(id);
    }

    /** Lets somebody in who waits. Somebody who is in already, or gave up, is no mistake. */
    public void admit(RoomId id, Actor actor, KnockId knock) {
        seats.lead(id, actor);
        knocks.take(id, knock).ifPresentOrElse(caller -> arrivals.letIn(id, caller), () -> {
            throw new NotFound(knock);
        });
        rooms.changed(id);
    }

    public void admitAll(RoomId id, Actor actor) {
        seats.lead(id, actor);
        knocks.waiting(id)
                .forEach(waiting -> knocks.take(id, waiting.id()).ifPresent(caller -> arrivals.letIn(id, caller)));
        rooms.changed(id);
    }

    public void turnAway(RoomId id, Actor actor, KnockId knock) {
        seats.lead(id, actor);
        if (!knocks.turnAway(id, knock)) {
            throw new NotFound(knock);
        }
        rooms.changed(id);
    }

    /**
     * Gives somebody in the room another name.
     *
     * @return false when it belongs to somebody else
     */
    public boolean rename(RoomId id, Actor actor, ParticipantId participant, String name) {
        seats.lead(id, actor);
        participants.require(id, participant);
        boolean renamed = participants.rename(participant, name);
        rooms.changed(id);
        return renamed;
    }

    /** Takes somebody out of the room, for good: what they did stays. Whoever leads stays. */
    public void remove(RoomId id, Actor actor, ParticipantId participant) {
        Seat lead = seats.lead(id, actor);
        participants.require(id, participant);
        if (!lead.participant().equals(participant)) {
            leads.forget(id, participant);
            participants.remove(participant);
            rooms.changed(id);
        }
    }
}
