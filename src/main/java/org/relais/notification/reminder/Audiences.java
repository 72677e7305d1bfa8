package org.relais.notification.reminder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.relais.notification.mail.WorkshopInvitations;
import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.RoleHolder;
import org.relais.workshop.Seat;
import org.relais.workshop.SeatMode;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Finds whom a rule means, at the moment at which it is carried out. */
@Component
class Audiences {

    private final Workshops workshops;
    private final WorkshopInvitations invitations;

    Audiences(Workshops workshops, WorkshopInvitations invitations) {
        this.workshops = workshops;
        this.invitations = invitations;
    }

    List<PersonId> of(WorkshopBrief workshop, Audience audience) {
        return switch (audience) {
            case CONFIRMED -> persons(workshops.confirmed(workshop.id()).stream());
            case REMOTE ->
                persons(workshops.confirmed(workshop.id()).stream().filter(seat -> seat.mode() == SeatMode.REMOTE));
            case WAITING -> persons(workshops.waiting(workshop.id()).stream());
            case NOT_SIGNED_UP -> invitations.notSignedUp(workshop);
            case ROLE_HOLDERS ->
                workshop.roles().stream()
                        .map(RoleHolder::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
            case SCRIBE ->
                List.of(workshop.holder(Role.SCRIBE)
                        .or(() -> workshop.holder(Role.FACILITATOR))
                        .orElse(workshop.madeBy()));
            case SUBSCRIBERS -> List.of();
        };
    }

    private static List<PersonId> persons(Stream<Seat> seats) {
        return seats.map(Seat::person).toList();
    }
}
