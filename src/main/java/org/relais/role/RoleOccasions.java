package org.relais.role;

import java.util.Arrays;
import org.relais.workshop.Role;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.Roles;
import org.relais.workshop.SeatChanged;
import org.relais.workshop.SeatState;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has people asked once enough of them come. Afterwards and in the background: nobody waits for it while signing up. */
@Component
class RoleOccasions {

    private static final long ASKED =
            Arrays.stream(Role.values()).filter(role -> !role.optional()).count();

    private final Roles roles;
    private final Draws draws;

    RoleOccasions(Roles roles, Draws draws) {
        this.roles = roles;
        this.draws = draws;
    }

    @Async
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(SeatChanged changed) {
        if (changed.after() == SeatState.CONFIRMED && isOne(roles.look(changed.workshop()))) {
            draws.begin(roles.lock(changed.workshop()));
        }
    }

    /** Enough come: a person for each role that is asked for, or everybody there is room for; or people are asked already. */
    private boolean isOne(RoleBoard board) {
        boolean enough = board.confirmed().size() >= Math.min(ASKED, board.capacity());
        return !draws.unasked(board).isEmpty()
                && (enough || draws.seed(board.workshop()).isPresent());
    }
}
