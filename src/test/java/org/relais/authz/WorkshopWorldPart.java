package org.relais.authz;

import java.util.UUID;
import org.relais.shared.Ids;
import org.relais.support.WorkshopWorld;
import org.relais.topic.Expectations;
import org.relais.workshop.WorkshopId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module workshop. */
@Component
@Order(20)
class WorkshopWorldPart implements WorldPart {

    private final WorkshopWorld workshops;
    private final Expectations expectations;

    WorkshopWorldPart(WorkshopWorld workshops, Expectations expectations) {
        this.workshops = workshops;
        this.expectations = expectations;
    }

    @Override
    public void populate(World world) {
        WorkshopId workshop =
                workshops.published(world.community().id(), world.community().steward());
        world.put("workshop", workshop);
        UUID expectation = Ids.next();
        expectations.express(expectation, workshop.value(), world.community().member(), "A plan for Monday");
        world.put("expectation", expectation);
    }
}
