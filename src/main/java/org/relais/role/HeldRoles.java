package org.relais.role;

import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.Roles;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles that are taken and let go by hand: a volunteer comes before everybody who was merely asked. */
@Service
@Transactional
public class HeldRoles {

    private final Roles roles;
    private final QuestionRows questions;
    private final SwapRows swaps;
    private final BreakRows breaks;
    private final Draws draws;

    HeldRoles(Roles roles, QuestionRows questions, SwapRows swaps, BreakRows breaks, Draws draws) {
        this.roles = roles;
        this.questions = questions;
        this.swaps = swaps;
        this.breaks = breaks;
        this.draws = draws;
    }

    public RoleReply take(WorkshopId id, Role role, PersonId person) {
        RoleBoard board = roles.enter(id, person);
        if (!board.open()) {
            return RoleReply.OVER;
        }
        if (!board.comes(person)) {
            return RoleReply.NO_SEAT;
        }
        if (!roles.take(id, role, person)) {
            return RoleReply.TAKEN;
        }
        questions.drop(id, role);
        questions.drop(id, person);
        swaps.drop(id, role);
        breaks.comeBack(id, person);
        draws.goOn(roles.enter(id, person));
        return RoleReply.DONE;
    }

    /** Without a reason and without a trace. Whoever lets a role go is not asked for another one this time. */
    public void letGo(WorkshopId id, Role role, PersonId person) {
        RoleBoard before = roles.enter(id, person);
        if (before.open() && before.holder(role).filter(person::equals).isPresent()) {
            roles.letGo(id, role, person);
            swaps.drop(id, role);
            breaks.pass(id, person);
            draws.goOn(roles.enter(id, person));
        }
    }
}
