package org.relais.live;

import org.relais.workshop.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I'm done": a tick by name, for the current step only, so that nobody has to be asked. */
@Service
@Transactional
public class Ticks {

    private final Rooms rooms;
    private final Participants participants;

    Ticks(Rooms rooms, Participants participants) {
        this.rooms = rooms;
        this.participants = participants;
    }

    public void set(Seat seat, boolean done) {
        StepId current = rooms.step(seat.room()).orElse(null);
        participants.markDone(seat.participant(), done ? current : null);
        rooms.changed(seat.room());
    }

    /** Something new begins within the step: nobody is done with it yet. */
    public void clear(RoomId room) {
        participants.clearDone(room);
    }
}
