package org.relais.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.shared.Ids;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a format lays out for the steps of a room, in the database: one sheet for each step, and how far the group is with
 * it. The table is the format's own; it has an {@code id}, a {@code phase}, and one row for a {@code room_id} and
 * {@code step_id}.
 *
 * @param <P> the phases, in order; a sheet begins with the first one
 */
public final class Sheets<P extends Enum<P>> {

    public record Sheet<P>(UUID id, P phase) {}

    private final JdbcClient jdbc;
    private final String table;
    private final Class<P> phases;

    public Sheets(JdbcClient jdbc, String table, Class<P> phases) {
        this.jdbc = jdbc;
        this.table = table;
        this.phases = phases;
    }

    /** Coming back to the step finds what is there (L15). */
    public void enter(RoomSnapshot room) {
        jdbc.sql("insert into " + table + " (id, room_id, step_id, phase) values (:id, :room, :step, :first)"
                        + " on conflict do nothing")
                .param("id", Ids.next())
                .param("room", room.id().value())
                .param("step", room.running().id().value())
                .param("first", phases.getEnumConstants()[0].name())
                .update();
    }

    /** The one of the step that runs. */
    public Sheet<P> of(RoomSnapshot room) {
        return one("", room.id(), room.running().id()).orElseThrow();
    }

    /** For what must not happen while the phase changes; many may hold it at once. */
    public Optional<Sheet<P>> share(RoomId room, StepId step) {
        return one(" for share", room, step);
    }

    /** For what comes one after the other, such as changing the phase. */
    public Optional<Sheet<P>> lock(RoomId room, StepId step) {
        return one(" for update", room, step);
    }

    private Optional<Sheet<P>> one(String lock, RoomId room, StepId step) {
        return jdbc.sql("select id, phase from " + table + " where room_id = :room and step_id = :step" + lock)
                .param("room", room.value())
                .param("step", step.value())
                .query(this::sheet)
                .optional();
    }

    /** In the order of the agenda. */
    public List<Sheet<P>> all(RoomId room) {
        return jdbc.sql("select sheet.id, sheet.phase from " + table + " sheet"
                        + " join agenda_step s on s.id = sheet.step_id where sheet.room_id = :room order by s.position")
                .param("room", room.value())
                .query(this::sheet)
                .list();
    }

    private Sheet<P> sheet(ResultSet row, int number) throws SQLException {
        return new Sheet<>(row.getObject("id", UUID.class), Enum.valueOf(phases, row.getString("phase")));
    }

    public void move(UUID sheet, P phase) {
        jdbc.sql("update " + table + " set phase = :phase where id = :id")
                .param("id", sheet)
                .param("phase", phase.name())
                .update();
    }
}
