package org.relais.authz;

import java.util.UUID;
import org.relais.live.constraintmap.ElementId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An element of a map in the room of {@link LiveWorldPart}, at the step where that one stands. */
@Component
@Order(43)
class ConstraintMapWorldPart implements WorldPart {

    private final JdbcClient jdbc;

    ConstraintMapWorldPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void populate(World world) {
        UUID map = UUID.randomUUID();
        ElementId element = ElementId.next();
        jdbc.sql("insert into constraint_map (id, room_id, step_id, phase) values (?, ?, ?, 'BUILD')")
                .params(map, UUID.fromString(world.value("room")), UUID.fromString(world.value("step")))
                .update();
        jdbc.sql("insert into map_element (id, map_id, kind, title, cause, position, written_at)"
                        + " values (?, ?, 'STEP', 'Order the scan', 'OTHER', 0, now())")
                .params(element.value(), map)
                .update();
        world.put("element", element);
    }
}
