package org.relais.role;

import java.time.Clock;
import java.util.List;
import org.relais.community.MemberLeft;
import org.relais.workshop.Roles;
import org.relais.workshop.SeatChanged;
import org.relais.workshop.SeatState;
import org.relais.workshop.WorkshopCancelled;
import org.relais.workshop.WorkshopClosed;
import org.relais.workshop.WorkshopId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever gives a seat back is asked no longer, and others are. With the end of the workshop all is forgotten. */
@Component
class RoleUpkeep {

    private final Roles roles;
    private final QuestionRows questions;
    private final SwapRows swaps;
    private final BreakRows breaks;
    private final Draws draws;
    private final JdbcClient jdbc;
    private final Clock clock;

    RoleUpkeep(
            Roles roles,
            QuestionRows questions,
            SwapRows swaps,
            BreakRows breaks,
            Draws draws,
            JdbcClient jdbc,
            Clock clock) {
        this.roles = roles;
        this.questions = questions;
        this.swaps = swaps;
        this.breaks = breaks;
        this.draws = draws;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(SeatChanged changed) {
        if (changed.before() == SeatState.CONFIRMED) {
            questions.drop(changed.workshop(), changed.person());
            swaps.drop(changed.workshop(), changed.person());
            breaks.comeBack(changed.workshop(), changed.person());
            draws.goOn(roles.lock(changed.workshop()));
        }
    }

    @EventListener
    void on(WorkshopClosed closed) {
        forget(closed.workshop());
        breaks.forgetPauses(clock.instant());
    }

    @EventListener
    void on(WorkshopCancelled cancelled) {
        forget(cancelled.workshop());
    }

    @EventListener
    void on(MemberLeft left) {
        breaks.resume(left.community(), left.person());
    }

    private void forget(WorkshopId workshop) {
        for (String table : List.of("role_question", "role_pass", "role_swap", "role_draw")) {
            jdbc.sql("delete from " + table + " where workshop_id = ?")
                    .param(workshop.value())
                    .update();
        }
    }
}
