package org.relais.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Polls in the database. */
@Component
class PollRows {

    private static final String SELECT =
            "select id, workshop_id, closes_at, closed_at, chosen_id from date_poll where ";

    private final JdbcClient jdbc;

    PollRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PollId id, WorkshopId workshop, PersonId planner, Instant now, Instant closesAt, List<Instant> dates) {
        jdbc.sql("insert into date_poll (id, workshop_id, made_by, opened_at, closes_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), workshop.value(), planner.value(), utc(now), utc(closesAt))
                .update();
        dates.forEach(date -> jdbc.sql("insert into date_option (id, poll_id, starts_at) values (?, ?, ?)")
                .params(Ids.next(), id.value(), utc(date))
                .update());
    }

    Optional<StoredPoll> find(PollId id) {
        return one(SELECT + "id = ?", id.value());
    }

    /** Held until the transaction ends: nobody answers while a date is picked. */
    Optional<StoredPoll> lock(PollId id) {
        return one(SELECT + "id = ? for update", id.value());
    }

    /** The last one. */
    Optional<StoredPoll> of(WorkshopId workshop) {
        return one(
                SELECT + "workshop_id = ? order by closed_at is null desc, opened_at desc limit 1", workshop.value());
    }

    void close(PollId id, Instant now, @Nullable UUID chosen) {
        jdbc.sql("update date_poll set closed_at = :now, chosen_id = :chosen where id = :id and closed_at is null")
                .param("now", utc(now))
                .param("chosen", chosen)
                .param("id", id.value())
                .update();
    }

    /** Of drafts, that close before this time, and whose members were not reminded. */
    List<PollId> unreminded(Instant now, Instant until) {
        return jdbc.sql("""
                        select p.id from date_poll p join workshop w on w.id = p.workshop_id and w.state = 'DRAFT'
                         where p.closed_at is null and p.reminded_at is null and p.closes_at > ? and p.closes_at <= ?
                         order by p.closes_at, p.id""")
                .params(utc(now), utc(until))
                .query((row, number) -> new PollId(row.getObject("id", UUID.class)))
                .list();
    }

    /** False when another node was faster. */
    boolean remind(PollId id, Instant now) {
        return jdbc.sql("update date_poll set reminded_at = ? where id = ? and reminded_at is null")
                        .params(utc(now), id.value())
                        .update()
                == 1;
    }

    private Optional<StoredPoll> one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(PollRows::poll).optional();
    }

    private static StoredPoll poll(ResultSet row, int number) throws SQLException {
        OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new StoredPoll(
                new PollId(row.getObject("id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                closedAt == null ? null : closedAt.toInstant(),
                row.getObject("chosen_id", UUID.class));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
