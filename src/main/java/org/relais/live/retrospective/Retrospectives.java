package org.relais.live.retrospective;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Sheets;
import org.relais.live.Sheets.Sheet;
import org.relais.live.Ticks;
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

    private final Sheets<RetroPhase> retros;
    private final RetroCards cards;
    private final Rooms rooms;
    private final Seats seats;
    private final Ticks ticks;

    Retrospectives(Sheets<RetroPhase> retros, RetroCards cards, Rooms rooms, Seats seats, Ticks ticks) {
        this.retros = retros;
        this.cards = cards;
        this.rooms = rooms;
        this.seats = seats;
        this.ticks = ticks;
    }

    /** The same identity twice is one card. */
    public Optional<String> add(Seat seat, RetroCard card) {
        return collecting(seat.room(), retro -> {
            if (cards.count(retro, seat.participant()) >= CARDS_EACH) {
                return Optional.of("live.notice.retro.many");
            }
            cards.add(retro, card);
            return Optional.empty();
        });
    }

    /** Takes back an own card; facts about a signal that is taken back stay. */
    public Optional<String> withdraw(Seat seat, RetroCardId card) {
        if (!cards.inRoom(card, seat.room())) {
            throw new NotFound(card);
        }
        return collecting(seat.room(), retro -> {
            cards.remove(card, retro, seat.participant());
            return Optional.empty();
        });
    }

    /**
     * Goes to a phase, forward or back.
     *
     * @param from the phase that was shown when the button was pressed: pressed twice it moves once
     */
    public Optional<String> move(RoomId room, Actor lead, RetroPhase from, RetroPhase to) {
        seats.lead(room, lead);
        Sheet<RetroPhase> retro = rooms.kept(room, step -> retros.lock(room, step));
        if (retro.phase() != from) {
            return Optional.of(MOVED_ON);
        }
        retros.move(retro.id(), to);
        ticks.clear(room);
        rooms.changed(room);
        return Optional.empty();
    }

    /** The phase does not change meanwhile, others may write at the same time. */
    private Optional<String> collecting(RoomId room, Function<UUID, Optional<String>> command) {
        return rooms.changedUnless(
                room,
                rooms.step(room)
                        .flatMap(step -> retros.share(room, step))
                        .filter(retro -> retro.phase() == RetroPhase.COLLECT)
                        .map(Sheet::id)
                        .map(command)
                        .orElse(Optional.of(MOVED_ON)));
    }
}
