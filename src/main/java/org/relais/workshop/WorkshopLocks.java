package org.relais.workshop;

import org.relais.community.Communities;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Workshops for acts of members: found, allowed and locked, so that acts on one workshop take turns (R3.1). */
@Component
class WorkshopLocks {

    private final WorkshopRepository repository;
    private final Communities communities;

    WorkshopLocks(WorkshopRepository repository, Communities communities) {
        this.repository = repository;
        this.communities = communities;
    }

    /** @throws NotFound for a draft (T9), and for whoever is not in the community */
    Workshop published(WorkshopId id, PersonId person) {
        Workshop workshop = repository.lock(id).orElseThrow(() -> new NotFound(id));
        communities.enter(workshop.community(), person);
        if (workshop.isDraft()) {
            throw new NotFound(id);
        }
        return workshop;
    }
}
