package org.relais.role;

import org.relais.people.PersonId;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.Roles;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Would you take …?": a question, never an assignment (R5.2). It is answered with one click, without a reason, and
 * whichever answer it was leaves no trace. Whoever passes makes room for the next at once.
 */
@Service
@Transactional
public class RoleQuestions {

    private final Roles roles;
    private final QuestionRows questions;
    private final SwapRows swaps;
    private final BreakRows breaks;
    private final Draws draws;

    RoleQuestions(Roles roles, QuestionRows questions, SwapRows swaps, BreakRows breaks, Draws draws) {
        this.roles = roles;
        this.questions = questions;
        this.swaps = swaps;
        this.breaks = breaks;
        this.draws = draws;
    }

    /** A planner wishes that people are asked for what is free. */
    public void ask(WorkshopId id, PersonId host) {
        draws.begin(roles.enterAsHost(id, host));
    }

    /** Takes all that the person was asked for. */
    public RoleReply accept(WorkshopId id, PersonId person) {
        RoleBoard board = roles.enter(id, person);
        if (!board.open()) {
            return RoleReply.OVER;
        }
        if (!board.comes(person)) {
            return RoleReply.NO_SEAT;
        }
        var asked = questions.of(id, person);
        questions.drop(id, person);
        swaps.drop(id, person);
        boolean any = false;
        for (var role : asked) {
            any |= roles.take(id, role, person);
        }
        return any ? RoleReply.DONE : RoleReply.GONE;
    }

    /** Not this time: also before anybody asked. */
    public void pass(WorkshopId id, PersonId person) {
        RoleBoard board = roles.enter(id, person);
        if (board.open() && board.comes(person)) {
            questions.drop(id, person);
            swaps.drop(id, person);
            breaks.pass(id, person);
            draws.goOn(board);
        }
    }

    /** May be asked again after all. */
    public void comeBack(WorkshopId id, PersonId person) {
        RoleBoard board = roles.enter(id, person);
        breaks.comeBack(id, person);
        draws.goOn(board);
    }
}
