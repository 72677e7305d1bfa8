package org.relais.topic;

import java.util.List;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who takes care of a backlog: stewards, and those who lead the workshops that treat its topics. */
@Component
public class Caretakers {

    private final Communities communities;
    private final List<Facilitators> facilitators;

    Caretakers(Communities communities, List<Facilitators> facilitators) {
        this.communities = communities;
        this.facilitators = facilitators;
    }

    public boolean include(CommunityHeader community, PersonId person) {
        return community.steward() || facilitators.stream().anyMatch(it -> it.include(community.id(), person));
    }

    /** The community for somebody who takes care of its backlog. */
    public CommunityHeader enter(CommunityId id, PersonId person) {
        CommunityHeader community = communities.enter(id, person);
        if (!include(community, person)) {
            throw new NotFound(id);
        }
        return community;
    }
}
