package org.relais.authz;

import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.minutes.Finalisations;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Workshops that are over, with minutes that are finalised: of the world, and of a community that everybody may follow. */
@Component
@Order(30)
class MinutesWorldPart implements WorldPart {

    private final CommunityWorld communities;
    private final Openness openness;
    private final WorkshopWorld workshops;
    private final Finalisations finalisations;

    MinutesWorldPart(
            CommunityWorld communities, Openness openness, WorkshopWorld workshops, Finalisations finalisations) {
        this.communities = communities;
        this.openness = openness;
        this.workshops = workshops;
        this.finalisations = finalisations;
    }

    @Override
    public void populate(World world) {
        world.put("held", finalised(world.community()));
        world.put("edition", 1);
        var readable = communities.community();
        openness.choose(readable.id(), readable.steward(), Visibility.PUBLIC);
        world.put("readable", readable.id());
        world.put("published", finalised(readable));
    }

    private WorkshopId finalised(CommunityWorld.Inhabited community) {
        PersonId steward = community.steward();
        WorkshopId held = workshops.closed(community.id(), steward);
        long seen = finalisations.preview(held, steward).page().version();
        finalisations.finalise(held, steward, seen, false);
        return held;
    }
}
