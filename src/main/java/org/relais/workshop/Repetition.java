package org.relais.workshop;

import org.relais.people.PersonId;

/** Workshops that come back, seen from one of them: a change of it can reach those that follow. Found as beans. */
public interface Repetition {

    /** How many follow that a change by this planner can reach. */
    int following(WorkshopId id, PersonId planner);

    /**
     * A workshop was planned anew, and its planner wants the same for those that follow.
     *
     * @param before its plan until now
     * @param after its plan from now on
     */
    void carryOn(WorkshopId id, PersonId planner, WorkshopPlan before, WorkshopPlan after);
}
