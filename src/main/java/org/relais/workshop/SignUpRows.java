package org.relais.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part, in the database. */
@Component
class SignUpRows {

    private static final String CURRENT = "where workshop_id = :workshop and withdrawn_at is null";

    private final JdbcClient jdbc;

    SignUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Current ones, in the order they came. */
    List<PersonId> of(WorkshopId workshop) {
        return jdbc.sql("select person_id from sign_up " + CURRENT + " order by requested_at, id")
                .param("workshop", workshop.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    int count(WorkshopId workshop) {
        return jdbc.sql("select count(*) from sign_up " + CURRENT)
                .param("workshop", workshop.value())
                .query(Integer.class)
                .single();
    }

    boolean exists(WorkshopId workshop, PersonId person) {
        return jdbc.sql("select exists (select 1 from sign_up " + CURRENT + " and person_id = :person)")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void add(WorkshopId workshop, PersonId person, Instant now) {
        jdbc.sql("insert into sign_up (id, workshop_id, person_id, requested_at)"
                        + " values (:id, :workshop, :person, :now)")
                .param("id", Ids.next())
                .param("workshop", workshop.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(WorkshopId workshop, PersonId person, Instant now) {
        jdbc.sql("update sign_up set withdrawn_at = :now " + CURRENT + " and person_id = :person")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
