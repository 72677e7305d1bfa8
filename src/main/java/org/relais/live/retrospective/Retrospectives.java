package org.relais.live.retrospective;

import java.util.Optional;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Ticks;
import org.relais.live.retrospective.RetroRows.Retro;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do in a multi-team retrospective. Commands say by a message key why they had no effect. */
@Service
@Transactional
public class Retrospectives {

    private static final String MOVED_ON = "live.notice.retro.moved-on";

    /** More than anybody means to write in some minutes. */
    private static final int CARDS_EACH = 40;

    private final RetroRows rows;
    private final Rooms rooms;
    private final Ticks ticks;

    Retrospectives(RetroRows rows, Rooms rooms, Ticks ticks) {
        this.rows = rows;
        this.rooms = rooms;
        this.ticks = ticks;
    }

    /** The same identity twice is one card. */
    public Optional<String> add(Seat seat, RetroCard card) {
        Optional<Retro> open = collecting(seat.room());
        if (open.isEmpty()) {
            return Optional.of(MOVED_ON);
        }
        if (rows.count(open.get().id(), seat.participant()) >= CARDS_EACH) {
            return Optional.of("live.notice.retro.many");
        }
        rows.add(open.get().id(), card);
        rooms.changed(seat.room());
        return Optional.empty();
    }

    /** Takes back an own card; facts about a signal that is taken back stay. */
    public Optional<String> withdraw(Seat seat, RetroCardId card) {
        if (!rows.inRoom(card, seat.room())) {
            throw new NotFound(card);
        }
        Optional<Retro> open = collecting(seat.room());
        if (open.isEmpty()) {
            return Optional.of(MOVED_ON);
        }
        rows.remove(card, open.get().id(), seat.participant());
        rooms.changed(seat.room());
        return Optional.empty();
    }

    /**
     * Goes to a phase, forward or back.
     *
     * @param from the phase that was shown when the button was pressed: pressed twice it moves once
     */
    public Optional<String> move(RoomId room, Actor lead, RetroPhase from, RetroPhase to) {
        rooms.lead(room, lead);
        Retro retro = rooms.step(room).flatMap(step -> rows.lock(room, step)).orElseThrow(() -> new NotFound(room));
        if (retro.phase() != from) {
            return Optional.of(MOVED_ON);
        }
        rows.move(retro.id(), to);
        ticks.clear(room);
        rooms.changed(room);
        return Optional.empty();
    }

    private Optional<Retro> collecting(RoomId room) {
        return rooms.step(room)
                .flatMap(step -> rows.share(room, step))
                .filter(retro -> retro.phase() == RetroPhase.COLLECT);
    }
}
