package org.relais.workshop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own seat, and what one can do about it.
 *
 * @param mine where the reader stands, or stood last
 * @param free somebody new has a seat with one click; otherwise a place in the queue
 * @param hybrid one chooses between coming and taking part from elsewhere
 * @param waiting how many people wait
 * @param excess how many people more than seats (R3.7)
 * @param reasons why the reader waits (R3.4)
 * @param teams for which seats are kept (R3.5)
 * @param accessNeeds what the reader said
 * @param attended what is known of the reader's presence
 */
public record SeatCard(
        SignUpWindow window,
        @Nullable Instant opensAt,
        @Nullable Seat mine,
        boolean free,
        boolean hybrid,
        boolean cohort,
        int waiting,
        int excess,
        List<Standstill> reasons,
        List<ReservedSeats> teams,
        String accessNeeds,
        Attended attended) {

    public boolean in(SeatState state) {
        return mine != null && mine.in(state);
    }

    /** The reader has a seat, is offered one or waits. */
    public boolean living() {
        return mine != null && mine.state().living();
    }

    /** Somebody new may sign up. */
    public boolean open() {
        return window == SignUpWindow.OPEN && !living();
    }

    /** A seat is free, and the first of those who wait to click has it (R3.3). */
    public boolean firstClick() {
        return reasons.stream().anyMatch(why -> why.reason() == Standstill.Reason.FIRST_CLICK);
    }
}
