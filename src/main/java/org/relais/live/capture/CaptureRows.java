package org.relais.live.capture;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.shared.Ids;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was captured, in the database. */
@Repository
class CaptureRows {

    private final JdbcClient jdbc;

    CaptureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same identity twice is one. */
    void add(CaptureId id, RoomId room, @Nullable StepId step, CaptureKind kind, String text, ParticipantId writer) {
        jdbc.sql("""
                        insert into capture (id, room_id, step_id, kind, text, written_by, written_at)
                        values (:id, :room, :step, :kind, :text, :writer, clock_timestamp())
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("room", room.value())
                .param("step", Ids.value(step))
                .param("kind", kind.name())
                .param("text", text)
                .param("writer", writer.value())
                .update();
    }

    /** The version of a note of this room, which nobody else changes meanwhile. */
    Optional<Long> lock(RoomId room, CaptureId id) {
        return jdbc.sql("select kind, text from capture where id = :id and room_id = :room for update")
                .param("id", id.value())
                .param("room", room.value())
                .query((row, n) -> Capture.version(CaptureKind.valueOf(row.getString("kind")), row.getString("text")))
                .optional();
    }

    void reword(CaptureId id, CaptureKind kind, String text) {
        jdbc.sql("update capture set kind = :kind, text = :text where id = :id")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("text", text)
                .update();
    }

    /** @return false when there is none in this room */
    boolean remove(RoomId room, CaptureId id) {
        return jdbc.sql("delete from capture where id = :id and room_id = :room")
                        .param("id", id.value())
                        .param("room", room.value())
                        .update()
                > 0;
    }

    int count(RoomId room) {
        return jdbc.sql("select count(*) from capture where room_id = :room")
                .param("room", room.value())
                .query(Integer.class)
                .single();
    }

    /** Newest last. */
    List<Capture> of(RoomId room) {
        return jdbc.sql("""
                        select c.id, c.kind, c.text, s.title as step, c.written_at
                          from capture c left join agenda_step s on s.id = c.step_id
                         where c.room_id = :room order by c.written_at, c.id
                        """)
                .param("room", room.value())
                .query((row, n) -> new Capture(
                        new CaptureId(row.getObject("id", UUID.class)),
                        CaptureKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("step"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Instant> lastSynthesis(RoomId room) {
        return jdbc.sql("select max(written_at) from capture where room_id = :room and kind = 'SYNTHESIS'")
                .param("room", room.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
