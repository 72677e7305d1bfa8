package org.relais.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.workshop.PromotionPolicy.FreeSeat;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives seats that became free to those who wait, in the transaction that freed them (R3.2). */
@Component
class WaitingList {

    private final Occupancies occupancies;
    private final SeatMoves moves;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingList(
            Occupancies occupancies, SeatMoves moves, People people, ApplicationEventPublisher events, Clock clock) {
        this.occupancies = occupancies;
        this.moves = moves;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * To be called whenever a seat may have become free: somebody withdrew, was removed, declined or did not answer, or
     * there are more seats.
     */
    void advance(Workshop workshop) {
        if (!workshop.state().takesSignUps()) {
            return;
        }
        Occupancy seats = occupancies.of(workshop);
        FreeSeat fate = fate(workshop);
        if (fate == FreeSeat.FIRST_CLICK) {
            tellAll(workshop, seats);
            return;
        }
        for (Optional<Seat> next = seats.next(); next.isPresent(); next = seats.next()) {
            seats = seats.with(promote(workshop, next.get(), fate));
        }
    }

    /** Those who wait may take a free seat themselves. */
    boolean firstClickWins(Workshop workshop) {
        return fate(workshop) == FreeSeat.FIRST_CLICK;
    }

    /** The start moved: offers keep their instant, but end one hour before it at the latest. */
    void curtailOffers(Workshop workshop) {
        Instant start = workshop.plan().slot().startsAt();
        for (Seat seat : occupancies.of(workshop).count().living()) {
            Instant deadline = seat.offerExpiresAt();
            if (deadline != null && PromotionPolicy.curtailed(deadline, start).isBefore(deadline)) {
                moves.curtail(seat, PromotionPolicy.curtailed(deadline, start));
            }
        }
    }

    private FreeSeat fate(Workshop workshop) {
        return PromotionPolicy.at(
                clock.instant(),
                workshop.plan().slot().startsAt(),
                workshop.seatRules().promotion());
    }

    private Seat promote(Workshop workshop, Seat seat, FreeSeat fate) {
        if (fate == FreeSeat.CONFIRM) {
            return moves.move(workshop, seat, SeatState.CONFIRMED, Cause.PROMOTION, null);
        }
        ZoneId zone = people.find(seat.person()).zone();
        Instant start = workshop.plan().slot().startsAt();
        return moves.offer(workshop, seat, PromotionPolicy.deadline(clock.instant(), start, zone));
    }

    private void tellAll(Workshop workshop, Occupancy seats) {
        List<PersonId> waiting = seats.waiting().stream()
                .filter(seats::freeFor)
                .map(Seat::person)
                .toList();
        if (!waiting.isEmpty()) {
            events.publishEvent(new SeatFree(workshop.id(), waiting));
        }
    }
}
