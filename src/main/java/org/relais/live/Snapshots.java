package org.relais.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.Role;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a room with all that its screens show. The caller's transaction makes it one consistent picture. */
@Component
class Snapshots {

    private final RoomRepository rooms;
    private final Participants participants;
    private final StepRuns runs;
    private final CourseRows courses;
    private final Workshops workshops;
    private final DatabaseTime time;
    private final JdbcClient jdbc;

    Snapshots(
            RoomRepository rooms,
            Participants participants,
            StepRuns runs,
            CourseRows courses,
            Workshops workshops,
            DatabaseTime time,
            JdbcClient jdbc) {
        this.rooms = rooms;
        this.participants = participants;
        this.runs = runs;
        this.courses = courses;
        this.workshops = workshops;
        this.time = time;
        this.jdbc = jdbc;
    }

    RoomSnapshot read(RoomId id) {
        return read(rooms.findById(id).orElseThrow(() -> new NotFound(id)));
    }

    RoomSnapshot read(Room room) {
        WorkshopOutline workshop = workshops.outline(room.workshop());
        return new RoomSnapshot(
                room.id(),
                seq(room.id()),
                room.state(),
                room.community(),
                workshop,
                courses.of(room.id(), workshop.steps()),
                step(workshop, room.step()),
                people(room, workshop),
                room.entrance(),
                room.clock(),
                runs.of(room.id()),
                room.startedAt(),
                time.now());
    }

    long seq(RoomId id) {
        return jdbc.sql("select seq from room where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private static @Nullable StepLine step(WorkshopOutline workshop, @Nullable StepId id) {
        return workshop.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<ParticipantLine> people(Room room, WorkshopOutline workshop) {
        PersonId lead = workshop.holder(Role.FACILITATOR).orElse(room.openedBy());
        return participants.all(room.id()).stream()
                .map(row -> row.line(lead, room.step()))
                .toList();
    }
}
