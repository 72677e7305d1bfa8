package org.relais.workshop;

import org.relais.community.Communities;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking care of what has to be prepared (C6). Nobody is given anything: a member says "I take care of it" (P9), and lets
 * it go without a reason (P8).
 */
@Service
@Transactional
public class Preparations {

    private final WorkshopLocks locks;
    private final PreparationRows rows;
    private final Planners planners;
    private final Communities communities;

    Preparations(WorkshopLocks locks, PreparationRows rows, Planners planners, Communities communities) {
        this.locks = locks;
        this.rows = rows;
        this.planners = planners;
        this.communities = communities;
    }

    /** @return false when somebody else takes care of it, or the workshop began */
    public boolean take(WorkshopId id, PreparationId item, PersonId person) {
        return find(id, item, person).state().takesSignUps()
                && (rows.isOwner(id, item, person) || rows.own(id, item, person));
    }

    public void letGo(WorkshopId id, PreparationId item, PersonId person) {
        find(id, item, person);
        rows.letGo(id, item, person);
    }

    /**
     * Says whether it is ready.
     *
     * @throws NotFound for everybody but those who take care of it or plan the workshop
     */
    public void say(WorkshopId id, PreparationId item, PersonId person, boolean ready) {
        Workshop workshop = find(id, item, person);
        boolean plans = planners.include(workshop, communities.enter(workshop.community(), person), person);
        if (!plans && !rows.isOwner(id, item, person)) {
            throw new NotFound(item);
        }
        rows.ready(id, item, ready);
    }

    private Workshop find(WorkshopId id, PreparationId item, PersonId person) {
        Workshop workshop = locks.published(id, person);
        if (!rows.exists(id, item)) {
            throw new NotFound(item);
        }
        return workshop;
    }
}
