package org.relais.role;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked for which role, in the database. */
@Component
class QuestionRows {

    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(WorkshopId workshop, Role role, PersonId person) {
        jdbc.sql("insert into role_question (workshop_id, role, person_id) values (?, ?, ?)")
                .params(workshop.value(), role.name(), person.value())
                .update();
    }

    Map<Role, PersonId> of(WorkshopId workshop) {
        Map<Role, PersonId> asked = new EnumMap<>(Role.class);
        jdbc.sql("select role, person_id from role_question where workshop_id = ?")
                .param(workshop.value())
                .query(row -> {
                    asked.put(
                            Role.valueOf(row.getString("role")), new PersonId(row.getObject("person_id", UUID.class)));
                });
        return asked;
    }

    /** What the person is asked for, in the order of the roles. */
    List<Role> of(WorkshopId workshop, PersonId person) {
        return jdbc
                .sql("select role from role_question where workshop_id = ? and person_id = ?")
                .params(workshop.value(), person.value())
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .sorted()
                .toList();
    }

    /** Workshops in which the person is asked for something, always in the same order. */
    List<WorkshopId> asking(PersonId person) {
        return jdbc
                .sql("select distinct workshop_id from role_question where person_id = ? order by workshop_id")
                .param(person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(WorkshopId::new)
                .toList();
    }

    void drop(WorkshopId workshop, Role role) {
        jdbc.sql("delete from role_question where workshop_id = ? and role = ?")
                .params(workshop.value(), role.name())
                .update();
    }

    void drop(WorkshopId workshop, PersonId person) {
        jdbc.sql("delete from role_question where workshop_id = ? and person_id = ?")
                .params(workshop.value(), person.value())
                .update();
    }
}
