package org.relais.workshop;

import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** Who plans a workshop: its author, whoever took the role of facilitator, and the stewards, until the room opens. */
@Component
class Planners {

    private final RoleRows roles;

    Planners(RoleRows roles) {
        this.roles = roles;
    }

    /** @param community as the person sees it */
    boolean include(Workshop workshop, CommunityHeader community, PersonId person) {
        return workshop.mayBePlanned()
                && community.member()
                && (community.steward()
                        || workshop.isMadeBy(person)
                        || roles.holds(workshop.id(), Role.FACILITATOR, person));
    }
}
