package org.relais.authz;

import org.relais.minutes.Finalisations;
import org.relais.people.PersonId;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A workshop that is over, with minutes that are finalised. */
@Component
@Order(30)
class MinutesWorldPart implements WorldPart {

    private final WorkshopWorld workshops;
    private final Finalisations finalisations;

    MinutesWorldPart(WorkshopWorld workshops, Finalisations finalisations) {
        this.workshops = workshops;
        this.finalisations = finalisations;
    }

    @Override
    public void populate(World world) {
        PersonId steward = world.community().steward();
        WorkshopId held = workshops.closed(world.community().id(), steward);
        finalisations.finalise(
                held, steward, finalisations.preview(held, steward).page().version(), false);
        world.put("held", held);
        world.put("edition", 1);
    }
}
