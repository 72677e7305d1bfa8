package org.relais.authz;

import java.time.LocalDate;
import java.util.UUID;
import org.relais.experiment.ExperimentId;
import org.relais.experiment.Experiments;
import org.relais.experiment.NewExperiment;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.retrospective.RetroCardId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A card and an experiment in the room of {@link LiveWorldPart}, at the step where that one stands. */
@Component
@Order(42)
class RetrospectiveWorldPart implements WorldPart {

    private final JdbcClient jdbc;
    private final Rooms rooms;
    private final Experiments experiments;

    RetrospectiveWorldPart(JdbcClient jdbc, Rooms rooms, Experiments experiments) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.experiments = experiments;
    }

    @Override
    public void populate(World world) {
        UUID room = UUID.fromString(world.value("room"));
        UUID retro = UUID.randomUUID();
        RetroCardId card = RetroCardId.next();
        jdbc.sql("insert into retrospective (id, room_id, step_id, phase) values (?, ?, ?, 'COLLECT')")
                .params(retro, room, UUID.fromString(world.value("step")))
                .update();
        jdbc.sql("insert into retrospective_card (id, retrospective_id, kind, text, written_at)"
                        + " values (?, ?, 'SIGNAL', 'People ask twice', now())")
                .params(card.value(), retro)
                .update();
        world.put("retroCard", card);
        world.put("experiment", experiments.propose(experiment(world, new RoomId(room))));
    }

    private NewExperiment experiment(World world, RoomId room) {
        return new NewExperiment(
                ExperimentId.next(),
                world.community().id(),
                rooms.snapshot(room).workshop().line().id(),
                "Queue before the scan",
                "If we book two slots, nobody waits overnight",
                "Hours",
                "",
                LocalDate.EPOCH);
    }
}
