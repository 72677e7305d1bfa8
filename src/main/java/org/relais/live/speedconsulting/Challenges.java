package org.relais.live.speedconsulting;

import java.util.List;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people bring, in the database: one challenge each, at no table yet or at one. */
@Repository
class Challenges {

    private final JdbcClient jdbc;

    Challenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Offers a challenge, or says it in other words. Sent twice it is one. */
    void offer(State state, ParticipantId holder, Told told) {
        jdbc.sql("""
                        insert into challenge (id, room_id, step_id, participant_id, problem, context, tried, limits, wanted, offered_at)
                        values (:id, :room, :step, :holder, :problem, :context, :tried, :limits, :wanted, now())
                        on conflict (room_id, step_id, participant_id) do update set
                            problem = excluded.problem, context = excluded.context, tried = excluded.tried,
                            limits = excluded.limits, wanted = excluded.wanted
                        """)
                .param("id", ChallengeId.next().value())
                .param("room", state.room().value())
                .param("step", state.step().value())
                .param("holder", holder.value())
                .param("problem", told.problem())
                .param("context", told.context())
                .param("tried", told.tried())
                .param("limits", told.limits())
                .param("wanted", told.wanted())
                .update();
    }

    /** Only while it was at no table. */
    void withdraw(State state, ParticipantId holder) {
        jdbc.sql("""
                        delete from challenge
                        where room_id = :room and step_id = :step and participant_id = :holder
                          and id not in (select challenge_id from consulting_table)
                        """)
                .param("room", state.room().value())
                .param("step", state.step().value())
                .param("holder", holder.value())
                .update();
    }

    List<Challenge> of(RoomId room, StepId step) {
        return jdbc.sql("""
                        select c.*, p.name from challenge c join participant p on p.id = c.participant_id
                        where c.room_id = :room and c.step_id = :step order by c.offered_at, c.id
                        """)
                .param("room", room.value())
                .param("step", step.value())
                .query((row, n) -> new Challenge(
                        new ChallengeId(row.getObject("id", UUID.class)),
                        new ParticipantId(row.getObject("participant_id", UUID.class)),
                        row.getString("name"),
                        new Told(
                                row.getString("problem"),
                                row.getString("context"),
                                row.getString("tried"),
                                row.getString("limits"),
                                row.getString("wanted"))))
                .list();
    }

    /** It lies in this room. */
    boolean exists(ChallengeId id, RoomId room) {
        return jdbc.sql("select count(*) > 0 from challenge where id = :id and room_id = :room")
                .param("id", id.value())
                .param("room", room.value())
                .query(Boolean.class)
                .single();
    }

    boolean belongs(ChallengeId id, RoomId room, ParticipantId holder) {
        return jdbc.sql(
                        "select count(*) > 0 from challenge where id = :id and room_id = :room and participant_id = :holder")
                .param("id", id.value())
                .param("room", room.value())
                .param("holder", holder.value())
                .query(Boolean.class)
                .single();
    }
}
