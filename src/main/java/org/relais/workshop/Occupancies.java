package org.relais.workshop;

import org.springframework.stereotype.Component;

/** Counts the seats of a workshop. Whoever decides by the outcome holds the lock of the workshop (R3.1). */
@Component
class Occupancies {

    private final SeatLists seats;
    private final ReservedSeatsRows reserved;

    Occupancies(SeatLists seats, ReservedSeatsRows reserved) {
        this.seats = seats;
        this.reserved = reserved;
    }

    Occupancy of(Workshop workshop) {
        return new Occupancy(new SeatCount(
                workshop.plan().venue(),
                workshop.seatRules(),
                reserved.kept(workshop.id()),
                seats.living(workshop.id())));
    }
}
