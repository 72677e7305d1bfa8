package org.relais.home.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.relais.workshop.RoleHolder;
import org.relais.workshop.SeatCards;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Finds what comes next. */
@Component
class NextWorkshops {

    /** From then on the way into the room matters more than the seat (ux 4.1). */
    private static final Duration SOON = Duration.ofMinutes(15);

    private final Workshops workshops;
    private final SeatCards seats;
    private final Clock clock;

    NextWorkshops(Workshops workshops, SeatCards seats, Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.clock = clock;
    }

    Optional<NextWorkshop> of(CommunityHeader community, PersonId reader) {
        return workshops.upcoming(community.id()).stream().findFirst().map(line -> forReader(line, community, reader));
    }

    private NextWorkshop forReader(WorkshopLine line, CommunityHeader community, PersonId reader) {
        var roles = workshops.outline(line.id()).roles().stream()
                .filter(holder -> reader.equals(holder.person()))
                .map(RoleHolder::role)
                .toList();
        var soon = line.state() == WorkshopState.LIVE
                || !clock.instant().isBefore(line.startsAt().minus(SOON));
        return new NextWorkshop(
                line,
                community.name(),
                roles,
                seats.of(line.id(), reader),
                workshops.mayFacilitate(line.id(), reader),
                soon);
    }
}
