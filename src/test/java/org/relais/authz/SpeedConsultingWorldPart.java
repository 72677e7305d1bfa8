package org.relais.authz;

import java.util.UUID;
import org.relais.live.speedconsulting.ChallengeId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A challenge of the member in the room of {@link LiveWorldPart}, at the step where that one stands. */
@Component
@Order(41)
class SpeedConsultingWorldPart implements WorldPart {

    private final JdbcClient jdbc;

    SpeedConsultingWorldPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void populate(World world) {
        UUID room = UUID.fromString(world.value("room"));
        UUID step = UUID.fromString(world.value("step"));
        ChallengeId challenge = ChallengeId.next();
        jdbc.sql("insert into consultation (room_id, step_id) values (?, ?)")
                .params(room, step)
                .update();
        jdbc.sql("""
                        insert into challenge (id, room_id, step_id, participant_id, problem, offered_at)
                        select ?, ?, ?, id, 'Reports wait', now() from participant where room_id = ? and person_id = ?
                        """)
                .params(
                        challenge.value(),
                        room,
                        step,
                        room,
                        world.community().member().value())
                .update();
        world.put("challenge", challenge);
    }
}
