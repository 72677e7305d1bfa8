package org.relais.workshop;

import java.time.Clock;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles are taken, handed over and let go by those who hold them; nobody is ever given one by others (R5.2). Every act
 * holds the lock of the workshop, so that of two people who want one role the first has it.
 */
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
     * The workshop for an act of a member, locked until the end of the transaction.
     *
     * @throws NotFound for a draft, and for whoever is not in the community
     */
    public RoleBoard enter(WorkshopId id, PersonId person) {
        return board(locks.published(id, person));
    }

    /**
     * The same for an act of somebody who takes care of it.
     *
     * @throws NotFound for a draft, and for everybody else
     */
    public RoleBoard enterAsHost(WorkshopId id, PersonId host) {
        return board(locks.hosted(id, host));
    }

    /** The same for what follows from an act, without asking who acts. */
    public RoleBoard lock(WorkshopId id) {
        return board(locks.locked(id));
    }

    /** Only to look: nothing is locked, and what it shows may change at once. */
    @Transactional(readOnly = true)
    public RoleBoard look(WorkshopId id) {
        return board(locks.unlocked(id));
    }

    /**
     * Takes a role that nobody has (R5.2).
     *
     * @return false when somebody else has it, when the person has no seat, or when the workshop is over
     */
    public boolean take(WorkshopId id, Role role, PersonId person) {
        RoleBoard board = enter(id, person);
        return board.open() && board.comes(person) && rows.take(id, role, person, clock.instant());
    }

    /** Lets a role go, without a reason and without a trace. */
    public void letGo(WorkshopId id, Role role, PersonId person) {
        if (enter(id, person).open()) {
            rows.letGo(id, role, person);
        }
    }

    /**
     * Hands a role over to somebody who wants it and comes too.
     *
     * @return false when it is not, or no longer, the first one's
     */
    public boolean handOver(WorkshopId id, Role role, PersonId from, PersonId to) {
        RoleBoard board = enter(id, to);
        return board.open() && board.comes(to) && rows.handOver(id, role, from, to, clock.instant());
    }

    private RoleBoard board(Workshop workshop) {
        return new RoleBoard(
                workshop.id(),
                workshop.community(),
                workshop.state(),
                workshop.plan().venue().capacity(),
                seats.confirmed(workshop.id()).stream().map(Seat::person).toList(),
                rows.of(workshop.id()));
    }
}
