package org.relais.live.speedconsulting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the consultations of rooms stand, in the database. */
@Repository
class Consultations {

    private static final String SELECT =
            "select room_id, step_id, phase, round, reached, seats from consultation where room_id = :room";

    private static final RowMapper<State> STATE = (row, n) -> new State(
            new RoomId(row.getObject("room_id", UUID.class)),
            new StepId(row.getObject("step_id", UUID.class)),
            ConsultPhase.valueOf(row.getString("phase")),
            row.getInt("round"),
            row.getInt("reached"),
            row.getInt("seats"));

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was there already */
    boolean open(RoomId room, StepId step) {
        return jdbc.sql("insert into consultation (room_id, step_id) values (:room, :step) on conflict do nothing")
                        .param("room", room.value())
                        .param("step", step.value())
                        .update()
                > 0;
    }

    Optional<State> find(RoomId room, StepId step) {
        return one(room, step, "");
    }

    /** For what must not happen while the phase changes, such as an option; many may hold it at once. */
    Optional<State> share(RoomId room, StepId step) {
        return one(room, step, " for share");
    }

    /** For changing the phase; waits for what is under way. */
    Optional<State> lock(RoomId room, StepId step) {
        return one(room, step, " for update");
    }

    void save(State state) {
        jdbc.sql("""
                        update consultation set phase = :phase, round = :round, reached = :reached, seats = :seats
                        where room_id = :room and step_id = :step
                        """)
                .param("phase", state.phase().name())
                .param("round", state.round())
                .param("reached", state.reached())
                .param("seats", state.seats())
                .param("room", state.room().value())
                .param("step", state.step().value())
                .update();
    }

    List<State> of(RoomId room) {
        return jdbc.sql(SELECT).param("room", room.value()).query(STATE).list();
    }

    private Optional<State> one(RoomId room, StepId step, String lock) {
        return jdbc.sql(SELECT + " and step_id = :step" + lock)
                .param("room", room.value())
                .param("step", step.value())
                .query(STATE)
                .optional();
    }

    /** Those who were here some minutes ago: while people talk, their phones sleep, and nobody is left out for that. */
    Set<ParticipantId> lately(RoomId room) {
        return Set.copyOf(jdbc.sql("""
                        select id from participant
                        where room_id = :room and removed_at is null and present_until > now() - interval '10 minutes'
                        """)
                .param("room", room.value())
                .query((row, n) -> new ParticipantId(row.getObject("id", UUID.class)))
                .list());
    }
}
