package org.relais.authz;

import org.relais.support.WorkshopWorld;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A workshop that is over, for the module minutes. */
@Component
@Order(30)
class MinutesWorldPart implements WorldPart {

    private final WorkshopWorld workshops;

    MinutesWorldPart(WorkshopWorld workshops) {
        this.workshops = workshops;
    }

    @Override
    public void populate(World world) {
        world.put(
                "held",
                workshops.closed(world.community().id(), world.community().steward()));
    }
}
