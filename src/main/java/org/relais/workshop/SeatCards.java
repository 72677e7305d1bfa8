package org.relais.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.relais.community.Communities;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells each person where they stand with a workshop. */
@Service
@Transactional(readOnly = true)
public class SeatCards {

    private final WorkshopRepository repository;
    private final Occupancies occupancies;
    private final SeatLists seats;
    private final AttendanceRows notes;
    private final Communities communities;
    private final Clock clock;

    SeatCards(
            WorkshopRepository repository,
            Occupancies occupancies,
            SeatLists seats,
            AttendanceRows notes,
            Communities communities,
            Clock clock) {
        this.repository = repository;
        this.occupancies = occupancies;
        this.seats = seats;
        this.notes = notes;
        this.communities = communities;
        this.clock = clock;
    }

    /** Without asking who the reader is: for pages that did. */
    public SeatCard of(WorkshopId id, PersonId reader) {
        return of(repository.findById(id).orElseThrow(() -> new NotFound(id)), reader);
    }

    SeatCard of(Workshop workshop, PersonId reader) {
        Occupancy all = occupancies.of(workshop);
        Venue venue = workshop.plan().venue();
        Optional<Seat> mine = seats.latest(workshop.id(), reader);
        return new SeatCard(
                SignUpWindow.of(workshop, all.count(), clock.instant()),
                workshop.seatRules().signUpOpensAt(),
                mine.orElse(null),
                all.freeForNewcomer(venue.mode(null), null),
                venue.hybrid(),
                communities.isCohort(workshop.community()),
                all.waiting().size(),
                all.count().excess(),
                reasons(workshop, all, mine),
                all.count().reserved(),
                mine.map(seat -> notes.needs(workshop.id()).getOrDefault(seat.id(), ""))
                        .orElse(""),
                mine.map(seat -> notes.of(workshop.id()).getOrDefault(seat.id(), Attended.UNKNOWN))
                        .orElse(Attended.UNKNOWN));
    }

    private static List<Standstill> reasons(Workshop workshop, Occupancy all, Optional<Seat> mine) {
        return mine.filter(
                        seat -> seat.in(SeatState.WAITING) && workshop.state().takesSignUps())
                .map(seat -> Standstills.of(all, seat))
                .orElse(List.of());
    }
}
