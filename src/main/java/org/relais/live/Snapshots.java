package org.relais.live;

import org.jspecify.annotations.Nullable;
import org.relais.live.floor.FloorRows;
import org.relais.live.lead.LeadRows;
import org.relais.shared.NotFound;
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
    private final Knocks knocks;
    private final LeadRows leads;
    private final FloorRows floors;
    private final Workshops workshops;
    private final DatabaseTime time;
    private final JdbcClient jdbc;

    Snapshots(
            RoomRepository rooms,
            Participants participants,
            StepRuns runs,
            CourseRows courses,
            Knocks knocks,
            LeadRows leads,
            FloorRows floors,
            Workshops workshops,
            DatabaseTime time,
            JdbcClient jdbc) {
        this.rooms = rooms;
        this.participants = participants;
        this.runs = runs;
        this.courses = courses;
        this.knocks = knocks;
        this.leads = leads;
        this.floors = floors;
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
                participants.all(room.id(), room.step()),
                room.entrance(),
                company(room),
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

    private Company company(Room room) {
        return new Company(
                new Gate(room.locked(), room.approves(), knocks.waiting(room.id())),
                leads.of(room.id()),
                floors.of(room.id()));
    }
}
