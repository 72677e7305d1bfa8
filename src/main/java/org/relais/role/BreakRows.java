package org.relais.role;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is not to be asked, in the database: "not this time" for a workshop, a pause for a community. */
@Component
class BreakRows {

    private static final String NOT_ASKED = """
            select person_id from role_pass where workshop_id = ?
            union select person_id from role_pause where community_id = ? and paused_until > ?""";

    private final JdbcClient jdbc;

    BreakRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<PersonId> notAsked(RoleBoard board, Instant now) {
        return new HashSet<>(jdbc
                .sql(NOT_ASKED)
                .params(board.workshop().value(), board.community().value(), utc(now))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList());
    }

    boolean passes(WorkshopId workshop, PersonId person) {
        return jdbc.sql("select exists (select 1 from role_pass where workshop_id = ? and person_id = ?)")
                .params(workshop.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    void pass(WorkshopId workshop, PersonId person) {
        jdbc.sql("insert into role_pass (workshop_id, person_id) values (?, ?) on conflict do nothing")
                .params(workshop.value(), person.value())
                .update();
    }

    void comeBack(WorkshopId workshop, PersonId person) {
        jdbc.sql("delete from role_pass where workshop_id = ? and person_id = ?")
                .params(workshop.value(), person.value())
                .update();
    }

    Optional<Instant> pausedUntil(CommunityId community, PersonId person, Instant now) {
        return jdbc.sql("select paused_until from role_pause"
                        + " where community_id = ? and person_id = ? and paused_until > ?")
                .params(community.value(), person.value(), utc(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void pause(CommunityId community, PersonId person, Instant until) {
        jdbc.sql("""
                        insert into role_pause (community_id, person_id, paused_until) values (?, ?, ?)
                        on conflict (community_id, person_id) do update set paused_until = excluded.paused_until""").params(community.value(), person.value(), utc(until)).update();
    }

    void resume(CommunityId community, PersonId person) {
        jdbc.sql("delete from role_pause where community_id = ? and person_id = ?")
                .params(community.value(), person.value())
                .update();
    }

    /** Pauses that are over leave no trace. */
    void forgetPauses(Instant now) {
        jdbc.sql("delete from role_pause where paused_until <= ?")
                .param(utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
