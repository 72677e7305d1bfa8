package org.relais.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roles that somebody would hand on, in the database. */
@Component
class SwapRows {

    private final JdbcClient jdbc;

    SwapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param wanted the role that the person would like in exchange, if any */
    record Swap(Role role, PersonId by, @Nullable Role wanted) {}

    void offer(WorkshopId workshop, Role role, PersonId by, @Nullable Role wanted) {
        jdbc.sql("""
                        insert into role_swap (workshop_id, role, offered_by, wanted)
                        values (:workshop, :role, :by, :wanted)
                        on conflict (workshop_id, role)
                        do update set offered_by = excluded.offered_by, wanted = excluded.wanted""")
                .param("workshop", workshop.value())
                .param("role", role.name())
                .param("by", by.value())
                .param("wanted", wanted == null ? null : wanted.name())
                .update();
    }

    List<Swap> of(WorkshopId workshop) {
        return jdbc.sql("select role, offered_by, wanted from role_swap where workshop_id = ?")
                .param(workshop.value())
                .query(SwapRows::swap)
                .list();
    }

    Optional<Swap> find(WorkshopId workshop, Role role) {
        return of(workshop).stream().filter(swap -> swap.role() == role).findFirst();
    }

    /** Whatever is offered or wanted with this role: it changed hands, or the offer was answered. */
    void drop(WorkshopId workshop, Role role) {
        jdbc.sql("delete from role_swap where workshop_id = ? and (role = ? or wanted = ?)")
                .params(workshop.value(), role.name(), role.name())
                .update();
    }

    void drop(WorkshopId workshop, PersonId by) {
        jdbc.sql("delete from role_swap where workshop_id = ? and offered_by = ?")
                .params(workshop.value(), by.value())
                .update();
    }

    private static Swap swap(ResultSet row, int number) throws SQLException {
        String wanted = row.getString("wanted");
        return new Swap(
                Role.valueOf(row.getString("role")),
                new PersonId(row.getObject("offered_by", UUID.class)),
                wanted == null ? null : Role.valueOf(wanted));
    }
}
