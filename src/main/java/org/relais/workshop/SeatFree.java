package org.relais.workshop;

import java.util.List;
import org.relais.people.PersonId;
import org.relais.shared.DomainEvent;

/**
 * Shortly before the start a seat became free: the first of those who wait to click has it (R3.3).
 *
 * @param waiting all of them, in the order of the queue
 */
public record SeatFree(WorkshopId workshop, List<PersonId> waiting) implements DomainEvent {

    public SeatFree {
        waiting = List.copyOf(waiting);
    }
}
