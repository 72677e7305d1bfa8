package org.relais.authz;

import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.support.CommunityWorld;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A community that everybody may follow, and links that mean nothing. */
@Component
@Order(6)
class SubscriptionWorldPart implements WorldPart {

    private final CommunityWorld communities;
    private final Openness openness;

    SubscriptionWorldPart(CommunityWorld communities, Openness openness) {
        this.communities = communities;
        this.openness = openness;
    }

    @Override
    public void populate(World world) {
        var readable = communities.community();
        openness.choose(readable.id(), readable.steward(), Visibility.PUBLIC);
        world.put("readable", readable.id());
        world.put("confirming", "abc");
        world.put("ending", "abc");
    }
}
