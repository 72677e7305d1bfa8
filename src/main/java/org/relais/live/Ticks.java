package org.relais.live;

import java.util.Collection;
import java.util.Set;
import org.relais.workshop.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I'm done": a tick by name, for the current step only, so that nobody has to be asked. */
@Service
@Transactional
public class Ticks {

    private final Rooms rooms;
    private final TickRows rows;

    Ticks(Rooms rooms, TickRows rows) {
        this.rooms = rooms;
        this.rows = rows;
    }

    public void set(Seat seat, boolean done) {
        StepId current = rooms.step(seat.room()).orElse(null);
        rows.mark(seat.participant(), done ? current : null, false);
        rooms.changed(seat.room());
    }

    /** L8: who abstains has finished, and is counted apart. */
    public void abstain(Seat seat, boolean abstains) {
        StepId current = rooms.step(seat.room()).orElse(null);
        rows.mark(seat.participant(), abstains ? current : null, abstains);
        rooms.changed(seat.room());
    }

    /** For many at once, within a command that says itself that the room changed. */
    public void set(RoomId room, Collection<ParticipantId> those, boolean done) {
        if (!those.isEmpty()) {
            rooms.step(room).ifPresent(step -> rows.mark(those, done ? step : null));
        }
    }

    /** Who among them is done with the current step. */
    @Transactional(readOnly = true)
    public Set<ParticipantId> done(RoomId room, Collection<ParticipantId> among) {
        return rooms.step(room).map(step -> rows.done(among, step)).orElse(Set.of());
    }

    /** Something new begins within the step: nobody is done with it yet. */
    public void clear(RoomId room) {
        rows.clear(room);
    }
}
