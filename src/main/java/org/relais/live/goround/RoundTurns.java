package org.relais.live.goround;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.shared.Ids;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Go-rounds in the database. Whoever came into the room later is last in the order. */
@Repository
class RoundTurns {

    private final JdbcClient jdbc;

    RoundTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(RoomId room, StepId step) {
        jdbc.sql("insert into go_round (room_id, step_id) values (:room, :step) on conflict do nothing")
                .param("room", room.value())
                .param("step", step.value())
                .update();
    }

    /** Commands of one go-round come one after the other. Everybody in the room gets a place in the order. */
    boolean lock(RoomId room, StepId step) {
        boolean there = jdbc.sql("select 1 from go_round where room_id = :room and step_id = :step for update")
                .param("room", room.value())
                .param("step", step.value())
                .query(Integer.class)
                .optional()
                .isPresent();
        if (there) {
            jdbc.sql("""
                            insert into go_round_turn (room_id, step_id, participant_id, position)
                            select room_id, :step, id, row_number() over (order by joined_at, id) + (
                                select coalesce(max(position), 0) from go_round_turn t
                                where t.room_id = :room and t.step_id = :step)
                            from participant where room_id = :room and removed_at is null
                            on conflict do nothing
                            """)
                    .param("room", room.value())
                    .param("step", step.value())
                    .update();
        }
        return there;
    }

    Circle read(RoomId room, StepId step) {
        return new Circle(jdbc.sql("""
                        select p.id, p.name, coalesce(t.state, 'WAITING') as state, t.note,
                               coalesce(p.id = r.current_id, false) as current
                        from go_round r
                        join participant p on p.room_id = r.room_id and p.removed_at is null
                        left join go_round_turn t
                            on t.room_id = r.room_id and t.step_id = r.step_id and t.participant_id = p.id
                        where r.room_id = :room and r.step_id = :step
                        order by t.position nulls last, p.joined_at, p.id
                        """)
                .param("room", room.value())
                .param("step", step.value())
                .query((row, n) -> new Turn(
                        new ParticipantId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        TurnState.valueOf(row.getString("state")),
                        row.getBoolean("current"),
                        row.getString("note")))
                .list());
    }

    List<StepId> steps(RoomId room) {
        return jdbc.sql("""
                        select r.step_id from go_round r join agenda_step s on s.id = r.step_id
                        where r.room_id = :room order by s.position
                        """).param("room", room.value()).query(UUID.class).list().stream()
                .map(StepId::new)
                .toList();
    }

    void floor(RoomId room, StepId step, @Nullable ParticipantId participant) {
        jdbc.sql("update go_round set current_id = :participant where room_id = :room and step_id = :step")
                .param("participant", Ids.value(participant))
                .param("room", room.value())
                .param("step", step.value())
                .update();
    }

    void mark(RoomId room, StepId step, ParticipantId participant, TurnState state) {
        change("state = :value", room, step, participant, state.name());
    }

    void note(RoomId room, StepId step, ParticipantId participant, @Nullable String note) {
        change("note = :value", room, step, participant, note);
    }

    /** Those who wait, in a new order. */
    void shuffle(RoomId room, StepId step, List<ParticipantId> waiting) {
        List<ParticipantId> order = new ArrayList<>(waiting);
        Collections.shuffle(order);
        for (int at = 0; at < order.size(); at++) {
            change("position = :value", room, step, order.get(at), 1_000 + at);
        }
    }

    private void change(String set, RoomId room, StepId step, ParticipantId participant, @Nullable Object value) {
        jdbc.sql("update go_round_turn set " + set
                        + " where room_id = :room and step_id = :step and participant_id = :participant")
                .param("value", value)
                .param("room", room.value())
                .param("step", step.value())
                .param("participant", participant.value())
                .update();
    }
}
