package org.relais.workshop;

import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was there: said by the person, whom everybody believes (P7), or noted by those who lead the workshop where the
 * person said nothing. Nobody else reads it; after 30 days only the number is left (P13).
 */
@Service
@Transactional
public class Presences {

    private final WorkshopLocks locks;
    private final SeatLists lists;
    private final AttendanceRows attendance;

    Presences(WorkshopLocks locks, SeatLists lists, AttendanceRows attendance) {
        this.locks = locks;
        this.lists = lists;
        this.attendance = attendance;
    }

    /** What the person says of their own presence. */
    public void say(WorkshopId id, PersonId person, Attended attended) {
        Workshop workshop = locks.published(id, person);
        if (workshop.state().hasBegun() && lists.isConfirmed(id, person)) {
            attendance.say(id, person, person, attended);
        }
    }

    /** @return false when the person spoke already: that stands */
    public boolean note(WorkshopId id, PersonId host, SeatId seat, Attended attended) {
        Workshop workshop = locks.hosted(id, host);
        Seat noted = lists.find(seat).filter(row -> row.workshop().equals(id)).orElseThrow(() -> new NotFound(seat));
        return workshop.state().hasBegun() && attendance.note(id, noted.person(), host, attended);
    }
}
