package org.relais.workshop;

import java.time.Clock;
import org.relais.community.Communities;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking part: signing up, withdrawing, taking a role. Nobody is ever signed up or given a role by others (R5.2). */
@Service
@Transactional
public class SignUps {

    private final WorkshopRepository repository;
    private final SignUpRows rows;
    private final RoleRows roles;
    private final Communities communities;
    private final Clock clock;

    SignUps(WorkshopRepository repository, SignUpRows rows, RoleRows roles, Communities communities, Clock clock) {
        this.repository = repository;
        this.rows = rows;
        this.roles = roles;
        this.communities = communities;
        this.clock = clock;
    }

    /** Counts the seats while the workshop's row is locked (R3.1). Signed up already, nothing changes. */
    public SignUp signUp(WorkshopId id, PersonId person) {
        Workshop workshop = lock(id, person);
        if (rows.exists(id, person)) {
            return SignUp.CONFIRMED;
        }
        if (!workshop.takesSignUps()) {
            return SignUp.OVER;
        }
        if (rows.count(id) >= workshop.plan().venue().capacity()) {
            return SignUp.FULL;
        }
        rows.add(id, person, clock.instant());
        return SignUp.CONFIRMED;
    }

    /** Frees the seat and the person's roles; nobody asks why. Not signed up, nothing changes. */
    public void withdraw(WorkshopId id, PersonId person) {
        if (lock(id, person).takesSignUps()) {
            rows.withdraw(id, person, clock.instant());
            roles.letGoAll(id, person);
        }
    }

    /**
     * Takes a role that nobody has (R5.2).
     *
     * @return false when somebody else has it, when the person does not take part, or when the workshop is over
     */
    public boolean take(WorkshopId id, Role role, PersonId person) {
        return lock(id, person).takesSignUps()
                && rows.exists(id, person)
                && roles.take(id, role, person, clock.instant());
    }

    /** Lets a role go, without a reason and without a trace. */
    public void letGo(WorkshopId id, Role role, PersonId person) {
        if (lock(id, person).takesSignUps()) {
            roles.letGo(id, role, person);
        }
    }

    private Workshop lock(WorkshopId id, PersonId person) {
        Workshop workshop = repository.lock(id).orElseThrow(() -> new NotFound(id));
        communities.enter(workshop.community(), person);
        if (workshop.isDraft()) {
            throw new NotFound(id);
        }
        return workshop;
    }
}
