package org.relais.workshop;

import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Workshops for acts of members: found, allowed and locked, so that acts on one workshop take turns (R3.1). */
@Component
class WorkshopLocks {

    private final WorkshopRepository repository;
    private final Planners planners;
    private final Communities communities;

    WorkshopLocks(WorkshopRepository repository, Planners planners, Communities communities) {
        this.repository = repository;
        this.planners = planners;
        this.communities = communities;
    }

    /** @throws NotFound for a draft (T9), and for whoever is not in the community */
    Workshop published(WorkshopId id, PersonId person) {
        Workshop workshop = locked(id);
        communities.enter(workshop.community(), person);
        if (workshop.isDraft()) {
            throw new NotFound(id);
        }
        return workshop;
    }

    /** @throws NotFound for a draft, and for whoever does not take care of its seats */
    Workshop hosted(WorkshopId id, PersonId host) {
        Workshop workshop = locked(id);
        CommunityHeader community = communities.enter(workshop.community(), host);
        if (workshop.isDraft() || !planners.host(workshop, community, host)) {
            throw new NotFound(id);
        }
        return workshop;
    }

    /** Only to look, without a lock. */
    Workshop unlocked(WorkshopId id) {
        return repository.findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** Without asking who acts: for what follows from somebody's act. */
    Workshop locked(WorkshopId id) {
        return repository.lock(id).orElseThrow(() -> new NotFound(id));
    }
}
