package org.relais.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/** Who has the seats of a workshop and who waits for them, at one moment. */
record Occupancy(SeatCount count) {

    Optional<Seat> of(PersonId person) {
        return count.living().stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst();
    }

    List<Seat> waiting() {
        return count.living().stream()
                .filter(seat -> seat.in(SeatState.WAITING))
                .sorted(Comparator.comparing(Seat::queueNo, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The first in the queue for whom a seat is free. */
    Optional<Seat> next() {
        return waiting().stream().filter(this::freeFor).findFirst();
    }

    boolean freeFor(Seat seat) {
        return count.freeFor(seat.mode(), seat.reserved());
    }

    /** R3.1: somebody new gets a seat when one is free and nobody waits for it. */
    boolean freeForNewcomer(SeatMode mode, @Nullable ReservedSeatsId team) {
        return count.freeFor(mode, team) && next().isEmpty();
    }

    /** Whoever waits waits for any kind; whoever has a seat changes it for one that is free. */
    boolean mayChange(Seat seat, SeatMode wanted) {
        return !count.apart()
                || seat.mode() == wanted
                || seat.in(SeatState.WAITING)
                || freeForNewcomer(wanted, seat.reserved());
    }

    /** The seat of somebody new, or a place at the end of the queue. */
    Seat newcomer(WorkshopId workshop, PersonId person, SeatWish wish, Instant now) {
        SeatMode mode = count.venue().mode(wish.mode());
        ReservedSeatsId team = team(wish);
        boolean free = freeForNewcomer(mode, team);
        return new Seat(
                SeatId.next(),
                workshop,
                person,
                free ? SeatState.CONFIRMED : SeatState.WAITING,
                free ? null : nextQueueNo(),
                free ? 0 : waiting().size() + 1,
                null,
                mode,
                wish.showMeTo(),
                team,
                "",
                now);
    }

    /** The seats kept for the team of that person, while they are kept. */
    @Nullable
    ReservedSeatsId team(SeatWish wish) {
        return count.reserved().stream()
                .map(ReservedSeats::id)
                .filter(id -> id.equals(wish.team()))
                .findFirst()
                .orElse(null);
    }

    /** Offers that ended by then, in the order of the queue. */
    List<Seat> offersUntil(Instant now) {
        return count.living().stream()
                .filter(seat ->
                        seat.offerExpiresAt() != null && !seat.offerExpiresAt().isAfter(now))
                .toList();
    }

    /** Offers of seats that this person could have as well. */
    List<Seat> offersBeside(Seat waiter) {
        return count.living().stream()
                .filter(seat -> seat.in(SeatState.OFFERED) && (!count.apart() || seat.mode() == waiter.mode()))
                .toList();
    }

    /** One more than the greatest in the queue: numbers have no gap when people arrive at once (R3.9). */
    int nextQueueNo() {
        return 1
                + count.living().stream()
                        .map(Seat::queueNo)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    Occupancy with(Seat moved) {
        List<Seat> after = new ArrayList<>(count.living());
        after.removeIf(seat -> seat.id().equals(moved.id()));
        if (moved.state().living()) {
            after.add(moved);
        }
        return new Occupancy(new SeatCount(count.venue(), count.rules(), count.reserved(), List.copyOf(after)));
    }
}
