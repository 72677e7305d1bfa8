package org.relais.outbox;

import static org.relais.outbox.MessageStore.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.platform.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which message is sent next, by one node only (R4.2). A claim is written before the message is sent and kept by the lock
 * on its row while it is: a claim that nobody locks was left by a process that died.
 */
@Component
class Claims {

    private static final int AHEAD = 100;
    private static final String FREE = "state = 'PENDING' and not digest and claimed_at is null and due_at <= :now"
            + " and (good_until is null or good_until > :now)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Claims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims the next one that nobody else took.
     *
     * @param ahead what this run will look at next, refilled here
     */
    Optional<UUID> next(Deque<UUID> ahead) {
        if (ahead.isEmpty()) {
            ahead.addAll(due());
        }
        while (!ahead.isEmpty()) {
            Optional<UUID> claimed = claim(ahead.remove());
            if (claimed.isPresent()) {
                return claimed;
            }
        }
        return Optional.empty();
    }

    /** What is due, however long ago (T6): what cannot wait first, then the oldest. Many at once spare the sorting. */
    private List<UUID> due() {
        return jdbc.sql("select id from outbox_message where " + FREE
                        + " order by (urgency <> 'URGENT'), due_at, id limit :ahead")
                .param("now", at(clock.instant()))
                .param("ahead", AHEAD)
                .query(UUID.class)
                .list();
    }

    private Optional<UUID> claim(UUID id) {
        return jdbc.sql("update outbox_message set claimed_at = clock_timestamp(), attempts = attempts + 1 where id = ("
                        + "select id from outbox_message where id = :id and " + FREE
                        + " for update skip locked) returning id")
                .param("id", id)
                .param("now", at(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** Empty when it was taken over meanwhile. */
    Optional<Due> lock(UUID id) {
        return jdbc.sql("""
                        select id, recipient, person_id, urgency = 'ORDINARY' and mail_subject <> 'ACCOUNT' as waits, zone,
                            attempts, title, text, html, unsubscribe, calendar_method, calendar
                        from outbox_message where id = ? and state = 'PENDING' and claimed_at is not null for update""").param(id).query((row, number) -> due(row)).optional();
    }

    /** The database's clock on both sides; ten seconds are ample between writing a claim and locking its row. */
    List<UUID> abandoned() {
        return jdbc.sql("""
                        update outbox_message set claimed_at = null
                        where id in (
                            select id from outbox_message
                            where state = 'PENDING' and claimed_at < clock_timestamp() - interval '10 seconds'
                            for update skip locked)
                        returning id""").query(UUID.class).list();
    }

    /** What waited until it means nothing any more. */
    void expire() {
        jdbc.sql("update outbox_message set state = 'CANCELLED'"
                        + " where state = 'PENDING' and claimed_at is null and good_until <= ?")
                .param(at(clock.instant()))
                .update();
    }

    void release(UUID id) {
        jdbc.sql("update outbox_message set claimed_at = null, attempts = attempts - 1 where id = ?")
                .param(id)
                .update();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                person(row.getObject("person_id", UUID.class)),
                row.getBoolean("waits"),
                ZoneId.of(row.getString("zone")),
                row.getInt("attempts"),
                row.getString("title"),
                row.getString("text"),
                row.getString("html"),
                row.getString("unsubscribe"),
                invitation(row.getString("calendar_method"), row.getString("calendar")));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static Letter.@Nullable Invitation invitation(@Nullable String method, @Nullable String ics) {
        return method == null || ics == null ? null : new Letter.Invitation(method, ics);
    }
}
