package org.relais.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.shared.NotFound;
import org.relais.workshop.DeskPage.DeskLine;
import org.relais.workshop.DeskPage.KeptLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of participants for those who take care of a workshop; for everybody else it is not there. */
@Service
@Transactional(readOnly = true)
public class DeskPages {

    private final WorkshopRepository repository;
    private final WorkshopLists lists;
    private final Occupancies occupancies;
    private final AttendanceRows notes;
    private final Planners planners;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    DeskPages(
            WorkshopRepository repository,
            WorkshopLists lists,
            Occupancies occupancies,
            AttendanceRows notes,
            Planners planners,
            Communities communities,
            People people,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.occupancies = occupancies;
        this.notes = notes;
        this.planners = planners;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    public DeskPage open(WorkshopId id, PersonId host) {
        Workshop workshop = repository.findById(id).orElseThrow(() -> new NotFound(id));
        CommunityHeader community = communities.enter(workshop.community(), host);
        if (workshop.isDraft() || !planners.host(workshop, community, host)) {
            throw new NotFound(id);
        }
        return page(workshop, community, planners.readsNeeds(workshop, community, host));
    }

    private DeskPage page(Workshop workshop, CommunityHeader community, boolean readsNeeds) {
        WorkshopId id = workshop.id();
        Occupancy all = occupancies.of(workshop);
        SeatCount count = all.count();
        Map<SeatId, String> needs = notes.needs(id);
        List<DeskLine> lines = lines(all, readsNeeds ? needs : Map.of(), notes.of(id));
        return new DeskPage(
                community,
                lists.find(id).orElseThrow(() -> new NotFound(id)),
                workshop.version(),
                count.venue(),
                count.rules(),
                SignUpWindow.of(workshop, count, clock.instant()),
                count.excess(),
                in(SeatState.CONFIRMED, lines),
                in(SeatState.OFFERED, lines),
                in(SeatState.WAITING, lines),
                count.reserved().stream()
                        .map(team -> new KeptLine(team, count.stillKept(team)))
                        .toList(),
                readsNeeds,
                needs.size(),
                notes.cameTo(id).orElse(null));
    }

    private List<DeskLine> lines(Occupancy all, Map<SeatId, String> needs, Map<SeatId, Attended> attended) {
        List<Seat> living = all.count().living();
        Map<PersonId, PersonView> persons =
                people.named(living.stream().map(Seat::person).toList());
        return living.stream()
                .flatMap(seat -> Optional.ofNullable(persons.get(seat.person()))
                        .map(person -> new DeskLine(
                                seat,
                                person.name(),
                                team(all, seat),
                                needs.getOrDefault(seat.id(), ""),
                                attended.getOrDefault(seat.id(), Attended.UNKNOWN),
                                seat.in(SeatState.WAITING) ? Standstills.of(all, seat) : List.of()))
                        .stream())
                .toList();
    }

    private static String team(Occupancy all, Seat seat) {
        return all.count().reserved().stream()
                .filter(team -> team.id().equals(seat.reserved()))
                .map(ReservedSeats::team)
                .findFirst()
                .orElse("");
    }

    private static List<DeskLine> in(SeatState state, List<DeskLine> lines) {
        return lines.stream().filter(line -> line.seat().in(state)).toList();
    }
}
