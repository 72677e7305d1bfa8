package org.relais.live.speedconsulting;

import java.util.Optional;
import java.util.function.Function;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Carries out what people do at tables while the phase is theirs; it cannot change meanwhile. */
@Component
class TableCommands {

    private final Consultations consultations;
    private final Challenges challenges;
    private final Sittings sittings;
    private final Rooms rooms;

    TableCommands(Consultations consultations, Challenges challenges, Sittings sittings, Rooms rooms) {
        this.consultations = consultations;
        this.challenges = challenges;
        this.sittings = sittings;
        this.rooms = rooms;
    }

    /** @throws NotFound when the challenge is not of this room */
    Optional<Refusal> at(Seat seat, ChallengeId id, ConsultPhase phase, Function<Sitting, Optional<Refusal>> command) {
        if (!challenges.exists(id, seat.room())) {
            throw new NotFound(id);
        }
        return during(seat.room(), state -> {
            if (state.phase() != phase) {
                boolean early = phase == ConsultPhase.OPTIONS && state.phase().compareTo(phase) < 0;
                return Optional.of(early ? Refusal.ADVICE_LATER : Refusal.MOVED_ON);
            }
            return sittings.of(state).stream()
                    .filter(table -> table.round() == state.round()
                            && table.challenge().id().equals(id)
                            && table.has(seat.participant()))
                    .findFirst()
                    .map(command)
                    .orElse(Optional.of(Refusal.MOVED_ON));
        });
    }

    Optional<Refusal> during(RoomId room, Function<State, Optional<Refusal>> command) {
        return rooms.changedUnless(
                room,
                rooms.step(room)
                        .flatMap(step -> consultations.share(room, step))
                        .map(command)
                        .orElse(Optional.of(Refusal.MOVED_ON)));
    }
}
