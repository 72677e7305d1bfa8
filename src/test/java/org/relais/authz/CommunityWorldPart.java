package org.relais.authz;

import org.relais.community.CommunityId;
import org.relais.community.Invitations;
import org.relais.community.Standing;
import org.relais.support.CommunityWorld;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module community, apart from the personas: what stewards change here changes nobody who asks. */
@Component
@Order(5)
class CommunityWorldPart implements WorldPart {

    private final CommunityWorld communities;
    private final Invitations invitations;

    CommunityWorldPart(CommunityWorld communities, Invitations invitations) {
        this.communities = communities;
        this.invitations = invitations;
    }

    @Override
    public void populate(World world) {
        CommunityId id = world.community().id();
        world.put("member", communities.join(id, "Dan Member", Standing.MEMBER));
        world.put("manager", communities.join(id, "Eve Manager", Standing.MANAGER));
        var elsewhere = communities.community();
        world.put(
                "invitation",
                invitations
                        .renew(elsewhere.id(), elsewhere.steward(), Standing.MEMBER)
                        .token());
    }
}
