package org.relais.workshop;

import java.time.Clock;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles are taken and let go by hand; nobody is ever given one by others (R5.2). */
@Service
@Transactional
public class Roles {

    private final WorkshopLocks locks;
    private final SeatLists seats;
    private final RoleRows rows;
    private final Clock clock;

    Roles(WorkshopLocks locks, SeatLists seats, RoleRows rows, Clock clock) {
        this.locks = locks;
        this.seats = seats;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes a role that nobody has (R5.2).
     *
     * @return false when somebody else has it, when the person has no seat, or when the workshop is over
     */
    public boolean take(WorkshopId id, Role role, PersonId person) {
        return locks.published(id, person).state().takesSignUps()
                && seats.isConfirmed(id, person)
                && rows.take(id, role, person, clock.instant());
    }

    /** Lets a role go, without a reason and without a trace. */
    public void letGo(WorkshopId id, Role role, PersonId person) {
        if (locks.published(id, person).state().takesSignUps()) {
            rows.letGo(id, role, person);
        }
    }
}
