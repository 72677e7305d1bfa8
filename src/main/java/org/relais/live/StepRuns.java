package org.relais.live;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long the steps of a room really took, in the database. */
@Repository
class StepRuns {

    private final JdbcClient jdbc;

    StepRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void entered(RoomId room, StepId step, Instant now) {
        jdbc.sql("""
                        insert into step_run (room_id, step_id, first_entered_at, entered_at)
                        values (:room, :step, :now, :now)
                        on conflict (room_id, step_id) do update set entered_at = excluded.entered_at
                        """)
                .param("room", room.value())
                .param("step", step.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void left(RoomId room, StepId step, Instant now) {
        jdbc.sql("""
                        update step_run
                        set spent_ms = spent_ms + greatest(0, round(extract(epoch from (:now - entered_at)) * 1000))
                        where room_id = :room and step_id = :step
                        """)
                .param("room", room.value())
                .param("step", step.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<StepRun> of(RoomId room) {
        return jdbc.sql("select step_id, first_entered_at, entered_at, spent_ms from step_run where room_id = :room")
                .param("room", room.value())
                .query((row, n) -> new StepRun(
                        new StepId(row.getObject("step_id", UUID.class)),
                        row.getObject("first_entered_at", OffsetDateTime.class).toInstant(),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        Duration.ofMillis(row.getLong("spent_ms"))))
                .list();
    }
}
