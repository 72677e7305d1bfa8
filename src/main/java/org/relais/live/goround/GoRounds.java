package org.relais.live.goround;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Timers;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do in a go-round. Everybody may pass, also before their turn comes (P17). */
@Service
@Transactional
public class GoRounds {

    private final RoundTurns turns;
    private final Rooms rooms;
    private final Seats seats;
    private final Timers timers;

    GoRounds(RoundTurns turns, Rooms rooms, Seats seats, Timers timers) {
        this.turns = turns;
        this.rooms = rooms;
        this.seats = seats;
        this.timers = timers;
    }

    /**
     * The facilitator gives the floor on.
     *
     * @param from who had it when the button was pressed: pressed twice it goes on once
     * @param left what became of that turn
     * @param to null: to whoever is next
     */
    public Optional<Refusal> give(
            RoomId room, Actor lead, @Nullable ParticipantId from, TurnState left, @Nullable ParticipantId to) {
        seats.lead(room, lead);
        return during(room, step -> {
            Circle circle = turns.read(room, step);
            if (to != null && circle.of(to).isEmpty()) {
                throw new NotFound(to);
            }
            if (!Objects.equals(speaker(circle), from)) {
                return Optional.of(Refusal.MOVED_ON);
            }
            leave(room, step, from, left);
            pass(room, step, to);
            return Optional.empty();
        });
    }

    /** A new order for those whose turn has not come. */
    public Optional<Refusal> shuffle(RoomId room, Actor lead) {
        seats.lead(room, lead);
        return during(room, step -> {
            turns.shuffle(
                    room,
                    step,
                    turns.read(room, step).waiting().stream()
                            .map(Turn::participant)
                            .toList());
            return Optional.empty();
        });
    }

    /** Somebody about the own turn: I have spoken, I pass, I speak after all. Said twice it counts once. */
    public Optional<Refusal> say(Seat seat, TurnState state) {
        return during(seat.room(), step -> {
            Circle circle = turns.read(seat.room(), step);
            Turn own = circle.of(seat.participant()).orElseThrow(() -> new NotFound(seat.participant()));
            if (own.state() == state) {
                return Optional.empty();
            }
            if (state == TurnState.SPOKE && !own.current()) {
                return Optional.of(Refusal.MOVED_ON);
            }
            turns.mark(seat.room(), step, own.participant(), state);
            if (own.current()) {
                pass(seat.room(), step, null);
            }
            return Optional.empty();
        });
    }

    /** One line that stays in the minutes, in the own words; an empty one takes it back. */
    public Optional<Refusal> note(Seat seat, String text) {
        return during(seat.room(), step -> {
            turns.note(seat.room(), step, seat.participant(), text.isBlank() ? null : text.strip());
            return Optional.empty();
        });
    }

    private void leave(RoomId room, StepId step, @Nullable ParticipantId from, TurnState left) {
        if (from != null) {
            turns.mark(room, step, from, left);
        }
    }

    private void pass(RoomId room, StepId step, @Nullable ParticipantId to) {
        turns.floor(room, step, null);
        Circle circle = turns.read(room, step);
        ParticipantId next =
                to != null ? to : circle.next().map(Turn::participant).orElse(null);
        turns.floor(room, step, next);
        if (next == null) {
            timers.stop(room);
        } else {
            turns.mark(room, step, next, TurnState.WAITING);
            timers.start(room, each(room, circle.turns().size()));
        }
    }

    /** The minutes of the step, shared out: at least half a minute, at most three. */
    private Duration each(RoomId room, int people) {
        long seconds = rooms.snapshot(room).minutes() * 60L / Math.max(1, people);
        return Duration.ofSeconds(Math.clamp(seconds, 30, 180));
    }

    private static @Nullable ParticipantId speaker(Circle circle) {
        return circle.current().map(Turn::participant).orElse(null);
    }

    private Optional<Refusal> during(RoomId room, Function<StepId, Optional<Refusal>> command) {
        return rooms.changedUnless(
                room,
                rooms.step(room)
                        .filter(step -> turns.lock(room, step))
                        .map(command)
                        .orElse(Optional.of(Refusal.MOVED_ON)));
    }
}
