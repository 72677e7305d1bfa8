package org.relais.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many seats a workshop has and how many are free. Where those who take part from elsewhere have seats of their
 * own, the two kinds are counted apart; the seats kept for teams are then in the room.
 *
 * @param reserved those not yet released
 * @param living everybody who has a seat, is offered one or waits
 */
record SeatCount(Venue venue, SeatRules rules, List<ReservedSeats> reserved, List<Seat> living) {

    boolean freeFor(SeatMode mode, @Nullable ReservedSeatsId team) {
        int free = free(mode);
        return free > 0 && (free > kept(mode) || keptFor(mode, team) > 0);
    }

    /** Nobody has them; some may be kept for teams. Negative when there are more people than seats (R3.7). */
    int free(SeatMode mode) {
        return seats(mode) - taken(mode);
    }

    /** Free, but only for those who belong to a team (R3.5). */
    int kept(SeatMode mode) {
        int all = reserved.stream().mapToInt(this::stillKept).sum();
        return keepsSeats(mode) ? Math.min(free(mode), all) : 0;
    }

    /** Seats of a team that nobody of the team has yet. */
    int stillKept(ReservedSeats team) {
        long used = living.stream()
                .filter(seat -> seat.state().holdsSeat() && keepsSeats(seat.mode()))
                .filter(seat -> team.id().equals(seat.reserved()))
                .count();
        return Math.max(0, team.seats() - (int) used);
    }

    /** People who have a seat beyond the number of seats (R3.7). */
    int excess() {
        int inRoom = Math.max(0, -free(SeatMode.IN_PERSON));
        return apart() ? inRoom + Math.max(0, -free(SeatMode.REMOTE)) : inRoom;
    }

    /** Remote seats are counted apart. */
    boolean apart() {
        return venue.hybrid() && rules.remoteSeats() != null;
    }

    int seats(SeatMode mode) {
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
