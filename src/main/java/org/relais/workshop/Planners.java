package org.relais.workshop;

import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** Who plans a workshop and takes care of its seats: its author, whoever leads it, the stewards. */
@Component
class Planners {

    private final RoleRows roles;
    private final AuthorRows authors;

    Planners(RoleRows roles, AuthorRows authors) {
        this.roles = roles;
        this.authors = authors;
    }

    /**
     * Until the room opens: those who take care of the seats, and whoever was named to design it with them.
     *
     * @param community as the person sees it
     */
    boolean include(Workshop workshop, CommunityHeader community, PersonId person) {
        return workshop.state().mayBePlanned()
                && (host(workshop, community, person) || community.member() && authors.include(workshop.id(), person));
    }

    /** At any time: who comes matters until the end, and who came after it. */
    boolean host(Workshop workshop, CommunityHeader community, PersonId person) {
        return community.member() && (workshop.isMadeBy(person) || readsNeeds(workshop, community, person));
    }

    /** What people need to take part is for those alone who lead the room (C3). */
    boolean readsNeeds(Workshop workshop, CommunityHeader community, PersonId person) {
        return community.member() && (community.steward() || roles.leads(workshop.id(), person));
    }
}
