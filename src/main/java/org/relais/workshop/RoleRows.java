package org.relais.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who took which role, in the database. */
@Component
class RoleRows {

    private final JdbcClient jdbc;
    private final People people;

    RoleRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** All roles in their order, those that nobody took too. */
    List<RoleHolder> of(WorkshopId workshop) {
        Map<Role, PersonId> taken = jdbc
                .sql("select role, person_id from role_assignment where workshop_id = :workshop")
                .param("workshop", workshop.value())
                .query((row, number) -> Map.entry(
                        Role.valueOf(row.getString("role")), new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<PersonId, PersonView> persons = people.named(List.copyOf(taken.values()));
        return Arrays.stream(Role.values())
                .map(role -> holder(role, taken.get(role), persons))
                .toList();
    }

    private static RoleHolder holder(Role role, @Nullable PersonId person, Map<PersonId, PersonView> persons) {
        PersonView view = person == null ? null : persons.get(person);
        return view == null ? new RoleHolder(role, null, null) : new RoleHolder(role, view.id(), view.name());
    }

    boolean holds(WorkshopId workshop, Role role, PersonId person) {
        return jdbc.sql("select exists (select 1 from role_assignment"
                        + " where workshop_id = :workshop and role = :role and person_id = :person)")
                .param("workshop", workshop.value())
                .param("role", role.name())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** The person leads it, alone or as one of two. */
    boolean leads(WorkshopId workshop, PersonId person) {
        return Arrays.stream(Role.values()).filter(Role::leads).anyMatch(role -> holds(workshop, role, person));
    }

    /** @return false when somebody else has the role */
    boolean take(WorkshopId workshop, Role role, PersonId person, Instant now) {
        jdbc.sql("insert into role_assignment (workshop_id, role, person_id, taken_at)"
                        + " values (:workshop, :role, :person, :now) on conflict (workshop_id, role) do nothing")
                .param("workshop", workshop.value())
                .param("role", role.name())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return holds(workshop, role, person);
    }

    /** @return false when the role is not the first one's */
    boolean handOver(WorkshopId workshop, Role role, PersonId from, PersonId to, Instant now) {
        return jdbc.sql("update role_assignment set person_id = :to, taken_at = :now"
                                + " where workshop_id = :workshop and role = :role and person_id = :from")
                        .param("workshop", workshop.value())
                        .param("role", role.name())
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void letGo(WorkshopId workshop, Role role, PersonId person) {
        jdbc.sql("delete from role_assignment"
                        + " where workshop_id = :workshop and role = :role and person_id = :person")
                .param("workshop", workshop.value())
                .param("role", role.name())
                .param("person", person.value())
                .update();
    }

    void letGoAll(WorkshopId workshop, PersonId person) {
        jdbc.sql("delete from role_assignment where workshop_id = :workshop and person_id = :person")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .update();
    }
}
