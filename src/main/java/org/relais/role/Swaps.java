package org.relais.role;

import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.role.SwapRows.Swap;
import org.relais.workshop.Role;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.Roles;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing a role on: whoever holds one, or was asked for one, offers it to all who come, or proposes a trade to whoever
 * holds another one (R5.2). Nothing changes before somebody accepts; of two who do at once, the first has it.
 */
@Service
@Transactional
public class Swaps {

    private final Roles roles;
    private final QuestionRows questions;
    private final SwapRows rows;
    private final BreakRows breaks;
    private final Draws draws;

    Swaps(Roles roles, QuestionRows questions, SwapRows rows, BreakRows breaks, Draws draws) {
        this.roles = roles;
        this.questions = questions;
        this.rows = rows;
        this.breaks = breaks;
        this.draws = draws;
    }

    /** @param wanted the role of somebody else that the person would take in exchange; null: whoever likes may have it */
    public RoleReply offer(WorkshopId id, Role role, PersonId person, @Nullable Role wanted) {
        RoleBoard board = roles.enter(id, person);
        if (!board.open()) {
            return RoleReply.OVER;
        }
        if (!board.comes(person)) {
            return RoleReply.NO_SEAT;
        }
        if (!isTheirs(board, role, person) || wanted != null && !isAnothers(board, wanted, person)) {
            return RoleReply.GONE;
        }
        rows.offer(id, role, person, wanted);
        return RoleReply.DONE;
    }

    public void withdraw(WorkshopId id, Role role, PersonId person) {
        roles.enter(id, person);
        rows.find(id, role).filter(swap -> swap.by().equals(person)).ifPresent(swap -> rows.drop(id, role));
    }

    /** Whoever is asked for a trade does not want it; the other one is not told. */
    public void decline(WorkshopId id, Role role, PersonId person) {
        RoleBoard board = roles.enter(id, person);
        rows.find(id, role).filter(swap -> isFor(swap, board, person)).ifPresent(swap -> rows.drop(id, role));
    }

    public RoleReply accept(WorkshopId id, Role role, PersonId person) {
        RoleBoard board = roles.enter(id, person);
        if (!board.open()) {
            return RoleReply.OVER;
        }
        if (!board.comes(person)) {
            return RoleReply.NO_SEAT;
        }
        return rows.find(id, role)
                .filter(swap -> swap.wanted() == null ? !swap.by().equals(person) : isFor(swap, board, person))
                .filter(swap -> isTheirs(board, role, swap.by()))
                .map(swap -> carryOut(board, swap, person))
                .orElse(RoleReply.GONE);
    }

    private RoleReply carryOut(RoleBoard board, Swap swap, PersonId person) {
        WorkshopId id = board.workshop();
        if (board.holder(swap.role()).isPresent()) {
            roles.handOver(id, swap.role(), swap.by(), person);
        } else {
            roles.take(id, swap.role(), person);
        }
        Role wanted = swap.wanted();
        if (wanted == null) {
            breaks.pass(id, swap.by());
        } else {
            roles.handOver(id, wanted, person, swap.by());
            rows.drop(id, wanted);
        }
        rows.drop(id, swap.role());
        questions.drop(id, swap.by());
        questions.drop(id, person);
        draws.goOn(roles.enter(id, person));
        return RoleReply.DONE;
    }

    /** Holds it, or is asked for it while nobody does. */
    private boolean isTheirs(RoleBoard board, Role role, PersonId person) {
        return board.holder(role)
                .map(person::equals)
                .orElseGet(() -> person.equals(questions.of(board.workshop()).get(role)));
    }

    private static boolean isAnothers(RoleBoard board, Role role, PersonId person) {
        return board.holder(role).filter(holder -> !holder.equals(person)).isPresent();
    }

    private static boolean isFor(Swap swap, RoleBoard board, PersonId person) {
        Role wanted = swap.wanted();
        return wanted != null && board.holder(wanted).filter(person::equals).isPresent();
    }
}
