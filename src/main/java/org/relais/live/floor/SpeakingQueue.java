package org.relais.live.floor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.PreparedOrder;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.PersonId;
import org.relais.workshop.StepLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The speaking queue (L19, R5.7). Who spoke least so far is proposed next; whoever leads may choose somebody else. How
 * long somebody spoke is known while the room is open, shown to nobody, and gone when it closes.
 */
@Service
@Transactional
public class SpeakingQueue {

    private final FloorRows rows;
    private final SpeakingTurns turns;
    private final Rooms rooms;
    private final List<PreparedOrder> prepared;

    SpeakingQueue(FloorRows rows, SpeakingTurns turns, Rooms rooms, List<PreparedOrder> prepared) {
        this.rows = rows;
        this.turns = turns;
        this.rooms = rooms;
        this.prepared = prepared;
    }

    public void raise(Seat seat, String note) {
        turns.raise(seat.room(), seat.participant(), note);
        rooms.changed(seat.room());
    }

    /** Takes the hand down; in a round it passes. */
    public void lower(Seat seat) {
        turns.lower(seat.participant());
        rooms.changed(seat.room());
    }

    /**
     * Gives the floor to somebody; whoever spoke until now has finished.
     *
     * @param shown the turn that ran when the button was pressed: of two who press at once, one wins
     * @return false when somebody else was given the floor meanwhile
     */
    public boolean give(Seat lead, ParticipantId who, @Nullable TurnId shown) {
        RoomId room = lead.room();
        turns.lockHand(who);
        turns.lock(room);
        boolean first = Objects.equals(current(room).orElse(null), shown);
        if (first) {
            turns.lower(who);
            turns.stop(room);
            turns.start(room, who);
        }
        rooms.changed(room);
        return first;
    }

    private Optional<TurnId> current(RoomId room) {
        return rows.turn(room).map(Turn::id);
    }

    /** Ends the running turn: whoever leads may, and whoever speaks. */
    public void stop(Seat seat) {
        RoomId room = seat.room();
        turns.lock(room);
        rooms.requireOpen(room);
        boolean mine = rows.turn(room)
                .filter(turn -> turn.participant().equals(seat.participant()))
                .isPresent();
        if (mine || seat.facilitator()) {
            turns.stop(room);
            rooms.changed(room);
        }
    }

    /** A round table: everybody here speaks or passes, one after the other, in the order that was prepared, if one was. */
    public void beginRound(Seat lead) {
        turns.raiseAll(lead.room(), prepared(rooms.snapshot(lead.room())));
        rooms.changed(lead.room());
    }

    private List<PersonId> prepared(RoomSnapshot room) {
        StepLine step = room.step();
        return step == null
                ? List.of()
                : prepared.stream()
                        .flatMap(some -> some.of(room.workshop().line().id(), step.id()).stream())
                        .toList();
    }

    public void endRound(Seat lead) {
        turns.lowerRound(lead.room());
        rooms.changed(lead.room());
    }

    /**
     * Another step begins: whoever spoke about the one before has finished, and so has a round table, with all hands in it.
     * Any other hand stays up, as its owner was not heard: all read that it is from an earlier step, and its owner takes
     * it down when it no longer matters.
     */
    public void moveOn(RoomId room) {
        turns.stop(room);
        turns.dropRound(room);
    }

    /** The room closes: what stays is one figure about the group. */
    public void settle(RoomId room) {
        turns.stop(room);
        turns.settle(room, Optional.ofNullable(rows.of(room).balance()).filter(Balance::ofGroup));
    }
}
