package org.relais.workshop;

import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes care of what before a workshop, in the database: said beside the plan, whose version it does not touch. */
@Component
class PreparationRows {

    private final JdbcClient jdbc;

    PreparationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(WorkshopId workshop, PreparationId item) {
        return jdbc.sql("select exists (select 1 from workshop_preparation where workshop_id = ? and id = ?)")
                .params(workshop.value(), item.value())
                .query(Boolean.class)
                .single();
    }

    boolean isOwner(WorkshopId workshop, PreparationId item, PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from workshop_preparation
                                        where workshop_id = ? and id = ? and owner_id = ?)""")
                .params(workshop.value(), item.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** @return false when somebody has it */
    boolean own(WorkshopId workshop, PreparationId item, PersonId person) {
        return jdbc.sql("""
                        update workshop_preparation set owner_id = ?
                         where workshop_id = ? and id = ? and owner_id is null""")
                        .params(person.value(), workshop.value(), item.value())
                        .update()
                == 1;
    }

    void letGo(WorkshopId workshop, PreparationId item, PersonId person) {
        jdbc.sql("""
                        update workshop_preparation set owner_id = null
                         where workshop_id = ? and id = ? and owner_id = ?""").params(workshop.value(), item.value(), person.value()).update();
    }

    void letGoAll(CommunityId community, PersonId person) {
        jdbc.sql("""
                        update workshop_preparation p set owner_id = null from workshop w
                         where w.id = p.workshop_id and w.community_id = ? and p.owner_id = ?""").params(community.value(), person.value()).update();
    }

    void ready(WorkshopId workshop, PreparationId item, boolean ready) {
        jdbc.sql("update workshop_preparation set ready = ? where workshop_id = ? and id = ?")
                .params(ready, workshop.value(), item.value())
                .update();
    }
}
