package org.relais.workshop;

import java.time.Clock;
import java.util.Optional;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.shared.Texts;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who take care of a workshop do about its seats. Whatever frees one gives it to the next (R3.2). */
@Service
@Transactional
public class SeatDesk {

    public static final int LONGEST_FAREWELL = 300;

    private final WorkshopLocks locks;
    private final SeatLists lists;
    private final SeatRows rows;
    private final ReservedSeatsRows reserved;
    private final SeatMoves moves;
    private final WaitingList queue;
    private final RoleRows roles;
    private final Clock clock;

    SeatDesk(
            WorkshopLocks locks,
            SeatLists lists,
            SeatRows rows,
            ReservedSeatsRows reserved,
            SeatMoves moves,
            WaitingList queue,
            RoleRows roles,
            Clock clock) {
        this.locks = locks;
        this.lists = lists;
        this.rows = rows;
        this.reserved = reserved;
        this.moves = moves;
        this.queue = queue;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * Takes somebody off the list; asked again, nothing changes.
     *
     * @param farewell a sentence for this person alone; may be empty
     */
    public void remove(WorkshopId id, PersonId host, SeatId seat, String farewell) {
        Texts.between(0, LONGEST_FAREWELL, farewell);
        Workshop workshop = locks.hosted(id, host);
        Seat removed = find(id, seat);
        if (workshop.state().takesSignUps() && removed.state().living()) {
            rows.say(seat, farewell);
            roles.letGoAll(id, removed.person());
            moves.move(workshop, removed, SeatState.REMOVED, Cause.FACILITATOR, host);
            if (removed.state().holdsSeat()) {
                queue.advance(workshop);
            }
        }
    }

    /**
     * How many seats there are and how they are given. Fewer seats than people expel nobody (R3.7).
     *
     * @return false when somebody else changed the workshop since the version that this edit started from
     */
    public boolean arrange(WorkshopId id, PersonId host, long version, int capacity, SeatRules rules) {
        Workshop workshop = locks.hosted(id, host);
        if (workshop.version() != version) {
            return false;
        }
        workshop.arrange(capacity, rules);
        queue.advance(workshop);
        return true;
    }

    /** Sign-up closes now, or opens now until the room closes. */
    public void open(WorkshopId id, PersonId host, boolean open) {
        Workshop workshop = locks.hosted(id, host);
        SeatRules rules = workshop.seatRules();
        workshop.arrange(workshop.plan().venue().capacity(), open ? rules.open() : rules.closed(clock.instant()));
    }

    /**
     * Keeps seats for a team (R3.5). Nobody loses a seat by it; the same identity twice is one.
     *
     * @return false when seats are kept for a team of this name already
     */
    public boolean keep(WorkshopId id, PersonId host, ReservedSeats kept) {
        locks.hosted(id, host);
        return reserved.add(id, kept);
    }

    /** Gives the seats to the queue before their day. */
    public void release(WorkshopId id, PersonId host, ReservedSeatsId kept) {
        Workshop workshop = locks.hosted(id, host);
        if (!reserved.belong(id, kept)) {
            throw new NotFound(kept);
        }
        reserved.release(id, kept, clock.instant());
        queue.advance(workshop);
    }

    private Seat find(WorkshopId id, SeatId seat) {
        Optional<Seat> found = lists.find(seat).filter(row -> row.workshop().equals(id));
        return found.orElseThrow(() -> new NotFound(seat));
    }
}
