package org.relais.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the outbox for pages. */
@Component
class MailQueries {

    private static final String LINE = """
            select m.id, m.state, m.digest, m.title, coalesce(p.name, m.recipient) as reader, coalesce(m.sent_at, m.due_at) as at,
                m.last_error, m.text, m.html, m.attempts, m.calendar_method, m.version
            from outbox_message m left join person p on p.id = m.person_id where\s""";

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keyset: from where the page before ended, however many are newer. */
    List<MailLine> page(MailShelf shelf, @Nullable MailId before, int size) {
        return jdbc.sql(LINE + shelf.condition()
                        + " and (:before::uuid is null or m.id < :before::uuid) order by m.id desc limit :size")
                .param("before", before == null ? null : before.toString())
                .param("size", size)
                .query((row, number) -> line(row))
                .list();
    }

    Optional<MailView> find(MailId id) {
        return jdbc.sql(LINE + "m.id = ?")
                .param(id.value())
                .query((row, number) -> view(row))
                .optional();
    }

    /** @param holder null for all */
    List<MailLine> held(@Nullable PersonId holder) {
        return jdbc.sql(LINE
                        + "m.state = 'HELD' and (:holder::uuid is null or m.holder_id = :holder::uuid) order by m.id")
                .param("holder", holder == null ? null : holder.toString())
                .query((row, number) -> line(row))
                .list();
    }

    long count(MailShelf shelf) {
        return jdbc.sql("select count(*) from outbox_message where " + shelf.condition())
                .query(Long.class)
                .single();
    }

    /** Mails, not the lines of digests. */
    long sentSince(Instant since) {
        return jdbc.sql("select count(*) from outbox_message where sent_at >= ? and digest_id is null")
                .param(MessageStore.at(since))
                .query(Long.class)
                .single();
    }

    long sentSince(Instant since, Collection<PersonId> readers) {
        return jdbc.sql("select count(*) from outbox_message where sent_at >= :since and digest_id is null"
                        + " and person_id = any(:readers)")
                .param("since", MessageStore.at(since))
                .param("readers", readers.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    private static MailView view(ResultSet row) throws SQLException {
        return new MailView(
                line(row),
                row.getString("text"),
                row.getString("html"),
                row.getInt("attempts"),
                row.getString("calendar_method"),
                row.getInt("version"));
    }

    private static MailLine line(ResultSet row) throws SQLException {
        return new MailLine(
                new MailId(row.getObject("id", UUID.class)),
                MailShelf.of(row.getString("state"), row.getBoolean("digest")),
                row.getString("title"),
                row.getString("reader"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("last_error"));
    }
}
