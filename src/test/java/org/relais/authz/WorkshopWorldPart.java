package org.relais.authz;

import org.relais.support.WorkshopWorld;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module workshop. */
@Component
@Order(20)
class WorkshopWorldPart implements WorldPart {

    private final WorkshopWorld workshops;

    WorkshopWorldPart(WorkshopWorld workshops) {
        this.workshops = workshops;
    }

    @Override
    public void populate(World world) {
        world.put(
                "workshop",
                workshops.published(world.community().id(), world.community().steward()));
    }
}
