package org.relais.workshop;

import java.time.Clock;
import java.util.Optional;
import org.relais.people.PersonId;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking part: signing up, answering an offer, withdrawing. Every act holds the lock of the workshop while it counts
 * seats (R3.1) and, when it frees one, gives it to the next in the queue (R3.2). Nobody asks why (P8).
 */
@Service
@Transactional
public class SignUps {

    private final WorkshopLocks locks;
    private final Occupancies occupancies;
    private final SeatRows rows;
    private final SeatMoves moves;
    private final WaitingList queue;
    private final RoleRows roles;
    private final Clock clock;

    SignUps(
            WorkshopLocks locks,
            Occupancies occupancies,
            SeatRows rows,
            SeatMoves moves,
            WaitingList queue,
            RoleRows roles,
            Clock clock) {
        this.locks = locks;
        this.occupancies = occupancies;
        this.rows = rows;
        this.moves = moves;
        this.queue = queue;
        this.roles = roles;
        this.clock = clock;
    }

    /** With one click. */
    public Optional<Seat> signUp(WorkshopId id, PersonId person) {
        return signUp(id, person, SeatWish.none());
    }

    /**
     * A seat when one is free and nobody waits for it, the end of the queue otherwise (R3.1). Asked again, nothing
     * changes.
     *
     * @return empty while nobody can sign up
     */
    public Optional<Seat> signUp(WorkshopId id, PersonId person, SeatWish wish) {
        Workshop workshop = locks.published(id, person);
        Occupancy seats = occupancies.of(workshop);
        return seats.of(person).or(() -> take(workshop, seats, person, wish));
    }

    private Optional<Seat> take(Workshop workshop, Occupancy seats, PersonId person, SeatWish wish) {
        if (SignUpWindow.of(workshop, seats.count(), clock.instant()) != SignUpWindow.OPEN) {
            return Optional.empty();
        }
        Seat seat = seats.newcomer(workshop.id(), person, wish, clock.instant());
        moves.add(workshop, seat, wish.accessNeeds(), Cause.OWN_ACT, person);
        return Optional.of(seat);
    }

    /**
     * Takes the seat that is offered, or, shortly before the start, the one that is free: the first to click has it
     * (R3.3).
     *
     * @return where the person stands now; empty when nowhere
     */
    public Optional<Seat> accept(WorkshopId id, PersonId person) {
        Workshop workshop = locks.published(id, person);
        Occupancy seats = occupancies.of(workshop);
        return seats.of(person)
                .map(seat -> mayTake(workshop, seats, seat)
                        ? moves.move(workshop, seat, SeatState.CONFIRMED, Cause.OWN_ACT, person)
                        : seat);
    }

    private boolean mayTake(Workshop workshop, Occupancy seats, Seat seat) {
        return workshop.state().takesSignUps()
                && (seat.in(SeatState.OFFERED)
                        || seat.in(SeatState.WAITING) && queue.firstClickWins(workshop) && seats.freeFor(seat));
    }

    /**
     * Says anew how the person takes part, what they need and who reads their name. A change of mode that frees a seat
     * gives it to the next (R3.2).
     *
     * @return false when the person wanted a kind of seat that is not free: everything else is stored
     */
    public boolean edit(WorkshopId id, PersonId person, SeatWish wish) {
        Workshop workshop = locks.published(id, person);
        Occupancy seats = occupancies.of(workshop);
        Optional<Seat> mine = seats.of(person).filter(seat -> workshop.state().takesSignUps());
        if (mine.isEmpty()) {
            return true;
        }
        Seat seat = mine.get();
        SeatMode wanted = workshop.plan().venue().mode(wish.mode());
        boolean possible = seats.mayChange(seat, wanted);
        rows.edit(seat.edited(possible ? wanted : seat.mode(), wish.showMeTo(), seats.team(wish)), wish.accessNeeds());
        queue.advance(workshop);
        return possible;
    }

    /** Gives back the seat, the offer or the place in the queue, and the person's roles. Asked again, nothing changes. */
    public void withdraw(WorkshopId id, PersonId person) {
        Workshop workshop = locks.published(id, person);
        if (workshop.state().takesSignUps()) {
            occupancies.of(workshop).of(person).ifPresent(seat -> giveBack(workshop, seat, person));
        }
    }

    private void giveBack(Workshop workshop, Seat seat, PersonId person) {
        SeatState to = seat.in(SeatState.OFFERED) ? SeatState.DECLINED : SeatState.CANCELLED;
        roles.letGoAll(workshop.id(), person);
        moves.move(workshop, seat, to, Cause.OWN_ACT, person);
        if (seat.state().holdsSeat()) {
            queue.advance(workshop);
        }
    }
}
