package org.relais.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.relais.workshop.Standstill.Reason;

/** Says to somebody who waits why nothing moves (R3.4). */
final class Standstills {

    private Standstills() {}

    static List<Standstill> of(Occupancy seats, Seat waiter) {
        if (seats.freeFor(waiter)) {
            return List.of(Standstill.of(Reason.FIRST_CLICK, seats.count().free(waiter.mode())));
        }
        if (seats.count().excess() > 0) {
            return List.of(Standstill.of(Reason.CROWDED, seats.count().excess()));
        }
        List<Standstill> reasons = new ArrayList<>(kept(seats, waiter));
        offered(seats, waiter, reasons);
        otherMode(seats, waiter, reasons);
        return reasons.isEmpty() ? List.of(Standstill.of(Reason.FULL, 0)) : List.copyOf(reasons);
    }

    private static List<Standstill> kept(Occupancy seats, Seat waiter) {
        int free = seats.count().kept(waiter.mode());
        return free <= 0
                ? List.of()
                : seats.count().reserved().stream()
                        .filter(team -> seats.count().stillKept(team) > 0)
                        .map(team -> Standstill.kept(
                                team, Math.min(free, seats.count().stillKept(team))))
                        .toList();
    }

    private static void offered(Occupancy seats, Seat waiter, List<Standstill> reasons) {
        List<Instant> deadlines = seats.offersBeside(waiter).stream()
                .map(Seat::offerExpiresAt)
                .filter(Objects::nonNull)
                .toList();
        if (!deadlines.isEmpty()) {
            Instant soonest = deadlines.stream().min(Comparator.naturalOrder()).orElseThrow();
            reasons.add(Standstill.offered(deadlines.size(), soonest));
        }
    }

    private static void otherMode(Occupancy seats, Seat waiter, List<Standstill> reasons) {
        SeatMode other = waiter.mode() == SeatMode.REMOTE ? SeatMode.IN_PERSON : SeatMode.REMOTE;
        if (seats.freeFor(waiter.edited(other, waiter.showMeTo(), waiter.reserved()))) {
            reasons.add(Standstill.of(Reason.OTHER_MODE, seats.count().free(other)));
        }
    }
}
