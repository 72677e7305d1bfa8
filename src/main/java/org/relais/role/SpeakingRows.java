package org.relais.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prepared round tables, in the database. */
@Component
class SpeakingRows {

    private final JdbcClient jdbc;

    SpeakingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SpeakingOrder> of(WorkshopId workshop) {
        Map<Optional<StepId>, List<PersonId>> orders = new LinkedHashMap<>();
        jdbc.sql("select step_id, person_id from prepared_turn where workshop_id = ? order by position, person_id")
                .param(workshop.value())
                .query(row -> {
                    orders.computeIfAbsent(step(row.getObject("step_id", UUID.class)), step -> new ArrayList<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        return orders.entrySet().stream()
                .map(order -> new SpeakingOrder(order.getKey().orElse(null), List.copyOf(order.getValue())))
                .toList();
    }

    void store(WorkshopId workshop, SpeakingOrder order) {
        drop(workshop, order.step());
        for (int position = 0; position < order.people().size(); position++) {
            jdbc.sql("insert into prepared_turn (workshop_id, step_id, person_id, position)"
                            + " values (:workshop, cast(:step as uuid), :person, :position)")
                    .param("workshop", workshop.value())
                    .param("step", Ids.value(order.step()))
                    .param("person", order.people().get(position).value())
                    .param("position", position)
                    .update();
        }
    }

    void drop(WorkshopId workshop, @Nullable StepId step) {
        jdbc.sql("delete from prepared_turn where workshop_id = :workshop"
                        + " and step_id is not distinct from cast(:step as uuid)")
                .param("workshop", workshop.value())
                .param("step", Ids.value(step))
                .update();
    }

    private static Optional<StepId> step(@Nullable UUID value) {
        return Optional.ofNullable(value).map(StepId::new);
    }
}
