package org.relais.workshop;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.relais.people.PersonId;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.stereotype.Component;

/** In a cohort everybody has a seat as soon as a workshop is published, and gives it back with one click (R3.10). */
@Component
class CohortSeats {

    private final Communities communities;
    private final Occupancies occupancies;
    private final SeatMoves moves;
    private final Clock clock;

    CohortSeats(Communities communities, Occupancies occupancies, SeatMoves moves, Clock clock) {
        this.communities = communities;
        this.occupancies = occupancies;
        this.moves = moves;
        this.clock = clock;
    }

    /** Where there are fewer seats than people, those who came last to the cohort wait. */
    void give(Workshop workshop) {
        if (communities.isCohort(workshop.community())) {
            Occupancy seats = occupancies.of(workshop);
            for (PersonId person : members(workshop)) {
                Seat seat = seats.newcomer(workshop.id(), person, SeatWish.none(), clock.instant());
                moves.add(workshop, seat, "", Cause.COHORT, null);
                seats = seats.with(seat);
            }
        }
    }

    private List<PersonId> members(Workshop workshop) {
        return communities.members(workshop.community()).stream()
                .sorted(Comparator.comparing(MemberLine::since))
                .map(MemberLine::person)
                .toList();
    }
}
