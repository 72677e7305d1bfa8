package org.relais.live;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.workshop.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is done with which step, in the database. */
@Repository
class TickRows {

    private final JdbcClient jdbc;

    TickRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mark(ParticipantId id, @Nullable StepId step, boolean abstains) {
        jdbc.sql("update participant set done_step_id = cast(:step as uuid), abstains = :abstains where id = :id")
                .param("abstains", abstains)
                .param("id", id.value())
                .param("step", Ids.value(step))
                .update();
    }

    void mark(Collection<ParticipantId> ids, @Nullable StepId step) {
        jdbc.sql("""
                        update participant set done_step_id = cast(:step as uuid), abstains = false
                        where id = any (:ids) and (abstains or done_step_id is distinct from cast(:step as uuid))
                        """)
                .param("ids", Ids.values(ids))
                .param("step", Ids.value(step))
                .update();
    }

    Set<ParticipantId> done(Collection<ParticipantId> among, StepId step) {
        return Set.copyOf(jdbc.sql("select id from participant where id = any (:ids) and done_step_id = :step")
                .param("ids", Ids.values(among))
                .param("step", step.value())
                .query((row, n) -> new ParticipantId(row.getObject("id", UUID.class)))
                .list());
    }

    void clear(RoomId room) {
        jdbc.sql("update participant set done_step_id = null where room_id = :room and done_step_id is not null")
                .param("room", room.value())
                .update();
    }
}
