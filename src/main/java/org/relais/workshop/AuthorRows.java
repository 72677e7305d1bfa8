package org.relais.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was named to design a workshop along with its author, in the database. */
@Component
class AuthorRows {

    private final JdbcClient jdbc;

    AuthorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean include(WorkshopId workshop, PersonId person) {
        return jdbc.sql("select exists (select 1 from workshop_author where workshop_id = ? and person_id = ?)")
                .params(workshop.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** In the order in which they were named. */
    List<PersonId> of(WorkshopId workshop) {
        return jdbc.sql("select person_id from workshop_author where workshop_id = ? order by named_at, person_id")
                .param(workshop.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    void add(WorkshopId workshop, PersonId person, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into workshop_author (workshop_id, person_id, named_by, named_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(workshop.value(), person.value(), by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(WorkshopId workshop, PersonId person) {
        jdbc.sql("delete from workshop_author where workshop_id = ? and person_id = ?")
                .params(workshop.value(), person.value())
                .update();
    }

    void removeAll(CommunityId community, PersonId person) {
        jdbc.sql("""
                        delete from workshop_author a using workshop w
                         where w.id = a.workshop_id and w.community_id = ? and a.person_id = ?""").params(community.value(), person.value()).update();
    }
}
