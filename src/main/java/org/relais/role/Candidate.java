package org.relais.role;

import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.RolePast;

/** Somebody who can be asked for a role. */
record Candidate(PersonId person, RolePast past) {

    private static final double THIS_ROLE = 100;
    private static final double ANY_ROLE = 40;
    private static final double LAST_TIME = 30;

    /** How much the person has done of it already (R5.1); nothing for somebody who never took part. */
    double share(Role role) {
        return perWorkshop(THIS_ROLE * past.times(role) + ANY_ROLE * past.timesAny())
                + (past.heldLastTime(role) ? LAST_TIME : 0);
    }

    double share(Duty duty) {
        return duty.roles().stream().mapToDouble(this::share).sum();
    }

    boolean hadLastTime(Duty duty) {
        return duty.roles().stream().anyMatch(past::heldLastTime);
    }

    private double perWorkshop(double total) {
        return past.attended() == 0 ? 0 : total / past.attended();
    }
}
