package org.relais.live.speedconsulting;

import java.util.List;
import java.util.Optional;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seats;
import org.relais.live.Ticks;
import org.relais.live.Timers;
import org.relais.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the facilitator does in peer speed consulting: all tables go on together, or back. */
@Service
@Transactional
public class ConsultingDesk {

    private final Consultations consultations;
    private final Consults consults;
    private final Sittings sittings;
    private final Rooms rooms;
    private final Seats seats;
    private final Timers timers;
    private final Ticks ticks;

    ConsultingDesk(
            Consultations consultations,
            Consults consults,
            Sittings sittings,
            Rooms rooms,
            Seats seats,
            Timers timers,
            Ticks ticks) {
        this.consultations = consultations;
        this.consults = consults;
        this.sittings = sittings;
        this.rooms = rooms;
        this.seats = seats;
        this.timers = timers;
        this.ticks = ticks;
    }

    /**
     * Goes one phase on or back; nothing is erased (L15).
     *
     * @param from the phase that was shown when the button was pressed, in that round: pressed twice it moves once
     */
    public Optional<Refusal> move(RoomId room, Actor lead, ConsultPhase from, int round, boolean back) {
        State state = lock(room, lead);
        if (state.phase() != from || state.round() != round) {
            return Optional.of(Refusal.MOVED_ON);
        }
        Optional<State> next = back ? before(state) : after(state);
        if (next.isEmpty()) {
            return Optional.of(from == ConsultPhase.OFFER && !back ? Refusal.TOO_FEW : Refusal.MOVED_ON);
        }
        consultations.save(next.get());
        ticks.clear(room);
        time(next.get());
        rooms.changed(room);
        return Optional.empty();
    }

    /** How many consult each holder in the rounds to come; those that were begun stay as they are. */
    public void seats(RoomId room, Actor lead, int seats) {
        consultations.save(lock(room, lead).withSeats(seats));
        rooms.changed(room);
    }

    private Optional<State> after(State state) {
        if (state.phase() == ConsultPhase.DONE) {
            return Optional.empty();
        }
        if (!state.phase().lastOfRound()) {
            return Optional.of(state.at(state.phase().next(), state.round()));
        }
        int round = state.round() + 1;
        if (round > state.reached() && !begin(state, round)) {
            return state.reached() == 0 ? Optional.empty() : Optional.of(state.at(ConsultPhase.DONE, state.round()));
        }
        return Optional.of(state.at(ConsultPhase.CONTEXT, round));
    }

    private boolean begin(State state, int round) {
        List<List<Group<ParticipantId>>> coming = consults.coming(rooms.snapshot(state.room()), state);
        if (coming.isEmpty()) {
            return false;
        }
        sittings.begin(state, round, coming.getFirst());
        return true;
    }

    private static Optional<State> before(State state) {
        return switch (state.phase()) {
            case OFFER -> Optional.empty();
            case CONTEXT ->
                Optional.of(
                        state.round() > 1
                                ? state.at(ConsultPhase.CHOICE, state.round() - 1)
                                : state.at(ConsultPhase.OFFER, 0));
            default -> Optional.of(state.at(state.phase().previous(), state.round()));
        };
    }

    private void time(State state) {
        if (state.phase() == ConsultPhase.DONE) {
            timers.stop(state.room());
            return;
        }
        RoomSnapshot room = rooms.snapshot(state.room());
        int rounds = consults.read(room, state).rounds().size();
        timers.start(state.room(), Pace.of(state.phase(), room.minutes(), rounds));
    }

    private State lock(RoomId room, Actor lead) {
        seats.lead(room, lead);
        return rooms.kept(room, step -> consultations.lock(room, step));
    }
}
