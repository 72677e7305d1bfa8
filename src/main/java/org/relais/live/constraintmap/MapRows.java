package org.relais.live.constraintmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.live.RoomId;
import org.relais.shared.Ids;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Maps in the database: which one, and what the group does with it. */
@Repository
class MapRows {

    /** One map: a step of a room. */
    record Sheet(UUID id, MapPhase phase) {}

    private final JdbcClient jdbc;

    MapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Coming back to the step finds what is there (L15). */
    void enter(RoomId room, StepId step) {
        jdbc.sql("""
                        insert into constraint_map (id, room_id, step_id, phase) values (:id, :room, :step, 'BUILD')
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("room", room.value())
                .param("step", step.value())
                .update();
    }

    Optional<Sheet> find(RoomId room, StepId step) {
        return one("", room, step);
    }

    Optional<Sheet> share(RoomId room, StepId step) {
        return one(" for share", room, step);
    }

    Optional<Sheet> lock(RoomId room, StepId step) {
        return one(" for update", room, step);
    }

    private Optional<Sheet> one(String lock, RoomId room, StepId step) {
        return jdbc.sql("select id, phase from constraint_map where room_id = :room and step_id = :step" + lock)
                .param("room", room.value())
                .param("step", step.value())
                .query(MapRows::sheet)
                .optional();
    }

    List<Sheet> of(RoomId room) {
        return jdbc.sql("""
                        select m.id, m.phase from constraint_map m join agenda_step s on s.id = m.step_id
                         where m.room_id = :room order by s.position
                        """).param("room", room.value()).query(MapRows::sheet).list();
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(row.getObject("id", UUID.class), MapPhase.valueOf(row.getString("phase")));
    }

    void move(UUID map, MapPhase phase) {
        jdbc.sql("update constraint_map set phase = :phase where id = :id")
                .param("id", map)
                .param("phase", phase.name())
                .update();
    }
}
