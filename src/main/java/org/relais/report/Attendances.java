package org.relais.report;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.live.ParticipantLine;
import org.relais.live.Rooms;
import org.relais.shared.Identifier;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopResult;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Finds out who gave their time: those who came into the room; where there was none, those who had a seat. */
@Component
class Attendances {

    private final Workshops workshops;
    private final Rooms rooms;

    Attendances(Workshops workshops, Rooms rooms) {
        this.workshops = workshops;
        this.rooms = rooms;
    }

    Attendance of(WorkshopResult held) {
        var line = held.line();
        var day = LocalDate.ofInstant(line.startsAt(), line.zone());
        return new Attendance(day, held.lasted(), people(line.id()));
    }

    private Set<Identifier> people(WorkshopId workshop) {
        return rooms.of(workshop)
                .map(room -> rooms.snapshot(room).participants().stream()
                        .map(Attendances::identity)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElseGet(() -> Set.copyOf(workshops.outline(workshop).signedUp()));
    }

    private static Identifier identity(ParticipantLine line) {
        if (line.person() != null) {
            return line.person();
        }
        return line.guest() != null ? line.guest() : line.id();
    }
}
