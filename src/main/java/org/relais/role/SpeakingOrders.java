package org.relais.role;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.Roles;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Round tables that those who take care of a workshop prepare, and the room plays (R5.7). */
@Service
@Transactional
public class SpeakingOrders {

    private final SpeakingRows rows;
    private final Roles roles;
    private final Workshops workshops;

    SpeakingOrders(SpeakingRows rows, Roles roles, Workshops workshops) {
        this.rows = rows;
        this.roles = roles;
        this.workshops = workshops;
    }

    /** What was prepared, of those who still come, without asking who reads: for the room. */
    @Transactional(readOnly = true)
    public List<SpeakingOrder> of(WorkshopId id) {
        List<PersonId> confirmed = roles.look(id).confirmed();
        return rows.of(id).stream()
                .map(order -> new SpeakingOrder(
                        order.step(),
                        order.people().stream().filter(confirmed::contains).toList()))
                .toList();
    }

    /** The order of a step: its own, or else that of the workshop; empty when none was prepared. */
    @Transactional(readOnly = true)
    public Optional<SpeakingOrder> of(WorkshopId id, StepId step) {
        List<SpeakingOrder> all = of(id);
        return all.stream()
                .filter(order -> step.equals(order.step()))
                .findFirst()
                .or(() -> all.stream().filter(order -> order.step() == null).findFirst());
    }

    /** Everybody who comes, in an order by chance; asked again, by another chance. */
    public void shuffle(WorkshopId id, PersonId host, @Nullable StepId step) {
        change(id, host, step, SpeakingOrder::shuffled);
    }

    /** Those who came since are last. */
    public void complete(WorkshopId id, PersonId host, @Nullable StepId step) {
        change(id, host, step, order -> order);
    }

    /** @param places -1 speaks earlier, 1 later */
    public void move(WorkshopId id, PersonId host, @Nullable StepId step, PersonId person, int places) {
        change(id, host, step, order -> order.moved(person, places));
    }

    public void drop(WorkshopId id, PersonId host, @Nullable StepId step) {
        roles.enterAsHost(id, host);
        rows.drop(id, step);
    }

    private void change(WorkshopId id, PersonId host, @Nullable StepId step, UnaryOperator<SpeakingOrder> change) {
        RoleBoard board = roles.enterAsHost(id, host);
        if (step != null
                && workshops.outline(id).steps().stream().map(StepLine::id).noneMatch(step::equals)) {
            throw new NotFound(step);
        }
        SpeakingOrder before = rows.of(id).stream()
                .filter(order -> Objects.equals(order.step(), step))
                .findFirst()
                .orElse(new SpeakingOrder(step, List.of()));
        rows.store(id, change.apply(before.of(board.confirmed())));
    }
}
