package org.relais.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What time does to seats: offers end, kept seats are released, personal notes are forgotten. Each workshop has its own
 * transaction and lock; whatever is due by now is done, however long nobody looked.
 */
@Component
class SeatUpkeep {

    private final WorkshopRepository repository;
    private final SeatLists lists;
    private final ReservedSeatsRows reserved;
    private final AttendanceRows attendance;
    private final Occupancies occupancies;
    private final SeatMoves moves;
    private final WaitingList queue;
    private final TransactionOperations transactions;
    private final Clock clock;

    SeatUpkeep(
            WorkshopRepository repository,
            SeatLists lists,
            ReservedSeatsRows reserved,
            AttendanceRows attendance,
            Occupancies occupancies,
            SeatMoves moves,
            WaitingList queue,
            TransactionOperations transactions,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.reserved = reserved;
        this.attendance = attendance;
        this.occupancies = occupancies;
        this.moves = moves;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** R3.3: offers without an answer go to the end of the queue, and the seats to its front. */
    void endOffers() {
        Instant now = clock.instant();
        each(lists.withOffersUntil(now), workshop -> {
            Occupancy seats = occupancies.of(workshop);
            for (Seat late : seats.offersUntil(now)) {
                seats = seats.with(moves.queueAgain(workshop, late, seats.nextQueueNo()));
            }
            queue.advance(workshop);
        });
    }

    /** R3.5: the day until which seats were kept has passed where the workshop is. */
    void releaseKeptSeats() {
        Instant now = clock.instant();
        each(reserved.due(now), workshop -> {
            reserved.releaseDue(workshop.id(), now);
            queue.advance(workshop);
        });
    }

    /** P13: access needs and presence, 30 days after the workshop. */
    void forget() {
        each(attendance.due(clock.instant()), workshop -> attendance.forget(workshop.id()));
    }

    private void each(List<WorkshopId> due, Consumer<Workshop> act) {
        due.forEach(id -> transactions.executeWithoutResult(
                transaction -> repository.lock(id).ifPresent(act)));
    }
}
