package org.relais.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * The seats of a workshop and who has them, at one moment. Where those who take part from elsewhere have seats of
 * their own, the two kinds are counted apart; the seats kept for teams are then in the room.
 *
 * @param reserved those not yet released
 * @param living everybody who has a seat, is offered one or waits
 */
record Occupancy(Venue venue, SeatRules rules, List<ReservedSeats> reserved, List<Seat> living) {

    Optional<Seat> of(PersonId person) {
        return living.stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    List<Seat> waiting() {
        return living.stream()
                .filter(seat -> seat.in(SeatState.WAITING))
                .sorted(Comparator.comparing(Seat::queueNo, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The first in the queue for whom a seat is free. */
    Optional<Seat> next() {
        return waiting().stream().filter(this::freeFor).findFirst();
    }

    /** R3.1: somebody new gets a seat when one is free and nobody waits for it. */
    private boolean freeForNewcomer(SeatMode mode, @Nullable ReservedSeatsId team) {
        return freeFor(mode, team) && next().isEmpty();
    }

    boolean freeFor(Seat seat) {
        return freeFor(seat.mode(), seat.reserved());
    }

    private boolean freeFor(SeatMode mode, @Nullable ReservedSeatsId team) {
        int free = free(mode);
        return free > 0 && (free > kept(mode) || keptFor(mode, team) > 0);
    }

    /** Nobody has them; some may be kept for teams. Negative when there are more people than seats (R3.7). */
    int free(SeatMode mode) {
        return seats(mode) - taken(mode);
    }

    /** Free, but only for those who belong to a team. */
    int kept(SeatMode mode) {
        return keepsSeats(mode)
                ? Math.min(
                        free(mode), reserved.stream().mapToInt(this::stillKept).sum())
                : 0;
    }

    /** Seats of a team that nobody of the team has yet. */
    int stillKept(ReservedSeats team) {
        long used = living.stream()
                .filter(seat -> seat.state().holdsSeat() && keepsSeats(seat.mode()))
                .filter(seat -> team.id().equals(seat.reserved()))
                .count();
        return Math.max(0, team.seats() - (int) used);
    }

    /** R3.7: the workshop became smaller than the number of those who have a seat. */
    boolean crowded() {
        return excess() > 0;
    }

    int excess() {
        int inRoom = Math.max(0, -free(SeatMode.IN_PERSON));
        return apart() ? inRoom + Math.max(0, -free(SeatMode.REMOTE)) : inRoom;
    }

    /** The seat of somebody new, or a place at the end of the queue. */
    Seat newcomer(WorkshopId workshop, PersonId person, SeatWish wish, Instant now) {
        SeatMode mode = venue.mode(wish.mode());
        ReservedSeatsId team = reserved.stream()
                .map(ReservedSeats::id)
                .filter(id -> id.equals(wish.team()))
                .findFirst()
                .orElse(null);
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
                now);
    }

    int nextQueueNo() {
        return 1
                + living.stream()
                        .map(Seat::queueNo)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    Occupancy with(Seat moved) {
        List<Seat> after = new ArrayList<>(living);
        after.removeIf(seat -> seat.id().equals(moved.id()));
        if (moved.state().living()) {
            after.add(moved);
        }
        return new Occupancy(venue, rules, reserved, List.copyOf(after));
    }

    /** Remote seats are counted apart. */
    private boolean apart() {
        return venue.hybrid() && rules.remoteSeats() != null;
    }

    private int seats(SeatMode mode) {
        Integer remote = rules.remoteSeats();
        return apart() && mode == SeatMode.REMOTE && remote != null ? remote : venue.capacity();
    }

    private int taken(SeatMode mode) {
        return (int) living.stream()
                .filter(seat -> seat.state().holdsSeat() && (!apart() || seat.mode() == mode))
                .count();
    }

    private boolean keepsSeats(SeatMode mode) {
        return !apart() || mode == SeatMode.IN_PERSON;
    }

    private int keptFor(SeatMode mode, @Nullable ReservedSeatsId team) {
        return reserved.stream()
                .filter(kept -> keepsSeats(mode) && kept.id().equals(team))
                .mapToInt(this::stillKept)
                .sum();
    }
}
