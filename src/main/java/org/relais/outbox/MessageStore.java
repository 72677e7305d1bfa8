package org.relais.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.outbox.MessageTexts.Written;
import org.relais.people.PersonId;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How messages get into the table. */
@Component
class MessageStore {

    /** What may still be changed or called back. */
    static final String UNSENT = "state in ('PENDING', 'HELD') and claimed_at is null";

    private static final String KEY = "kind = :kind and about = :about and recipient = :recipient";

    /** What a later message brings when it takes the place of one that waits or was called back. */
    private static final String CONTENT = """
            occurrence = :occurrence, holder_id = :holder, mail_subject = :subject, urgency = :urgency, digest = :digest,
            locale = :locale, zone = :zone, title = :title, text = :text, html = :html, link = :link,
            unsubscribe = :unsubscribe, calendar_method = :method, calendar = :calendar, state = :state,
            good_until = :until, posted_at = :now, version = outbox_message.version + 1""";

    private static final String INSERT = """
            insert into outbox_message (id, kind, about, recipient, occurrence, person_id, holder_id, mail_subject, urgency,
                digest, locale, zone, title, text, html, link, unsubscribe, calendar_method, calendar, state, posted_at,
                due_at, good_until)
            values (:id, :kind, :about, :recipient, :occurrence, :person, :holder, :subject, :urgency,
                :digest, :locale, :zone, :title, :text, :html, :link, :unsubscribe, :method, :calendar, :state, :now, :due,
                :until)
            on conflict (kind, about, recipient, occurrence) do update set
                due_at = :due, attempts = 0, last_error = null, digest_id = null, %s
            where outbox_message.state = 'CANCELLED' returning id""".formatted(CONTENT);

    private static final String REPLACE = """
            update outbox_message set %s
            where id = (select id from outbox_message where %s and %s and digest_id is null order by id limit 1 for update)
            returning id""".formatted(CONTENT, KEY, UNSENT);

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Spares the writing of what was posted before; the unique key has the last word. */
    boolean knows(Message message, String recipient) {
        return jdbc.sql("select exists (select from outbox_message where " + KEY
                        + " and occurrence = :occurrence and state <> 'CANCELLED')")
                .params(key(message, recipient))
                .query(Boolean.class)
                .single();
    }

    Told told(String kind, Collection<? extends Identifier> about) {
        Map<Told.Case, Instant> last = new HashMap<>();
        jdbc.sql("select about, recipient, max(posted_at) as last from outbox_message"
                        + " where kind = ? and about = any (?) and state <> 'CANCELLED' group by about, recipient")
                .params(kind, Ids.values(about))
                .query(row -> {
                    last.put(
                            new Told.Case(row.getObject("about", UUID.class), row.getString("recipient")),
                            row.getObject("last", OffsetDateTime.class).toInstant());
                });
        return new Told(last);
    }

    Set<UUID> waiting(String kind) {
        return jdbc.sql("select distinct about from outbox_message where kind = ? and " + UNSENT)
                .param(kind)
                .query(UUID.class)
                .set();
    }

    /** @return its identity; empty when the same message was there before */
    Optional<UUID> put(Message message, Reader reader, Written written, boolean digest) {
        Map<String, @Nullable Object> row = row(message, reader, written, digest);
        return message.mergedFor().isZero() ? insert(row) : replace(row).or(() -> insert(row));
    }

    private Optional<UUID> insert(Map<String, @Nullable Object> row) {
        return jdbc.sql(INSERT).params(row).query(UUID.class).optional();
    }

    /** Whoever comes later takes the place and the time of the one that waits (R4.6). */
    private Optional<UUID> replace(Map<String, @Nullable Object> row) {
        jdbc.sql("delete from outbox_message where " + KEY + " and occurrence = :occurrence and state = 'CANCELLED'")
                .params(row)
                .update();
        return jdbc.sql(REPLACE).params(row).query(UUID.class).optional();
    }

    private Map<String, @Nullable Object> row(Message message, Reader reader, Written written, boolean digest) {
        Message.CalendarPart calendar = message.calendar();
        Instant now = clock.instant();
        Map<String, @Nullable Object> row = key(message, reader.key());
        row.put("id", Ids.next());
        row.put("person", value(reader.person()));
        row.put("holder", value(message.holder()));
        row.put("subject", message.subject().name());
        row.put("urgency", message.urgency().name());
        row.put("digest", digest);
        row.put("locale", reader.locale().toLanguageTag());
        row.put("zone", reader.zone().getId());
        row.put("title", written.title());
        row.put("text", written.text());
        row.put("html", written.html());
        row.put("link", message.link());
        row.put("unsubscribe", reader.unsubscribe());
        row.put("method", calendar == null ? null : calendar.method());
        row.put("calendar", calendar == null ? null : calendar.ics());
        row.put("state", message.holder() == null ? "PENDING" : "HELD");
        row.put("now", at(now));
        row.put("due", at(now.plus(message.mergedFor())));
        row.put("until", message.goodUntil() == null ? null : at(message.goodUntil()));
        return row;
    }

    private static Map<String, @Nullable Object> key(Message message, String recipient) {
        Map<String, @Nullable Object> key = new HashMap<>();
        key.put("kind", message.kind());
        key.put("about", message.about());
        key.put("recipient", recipient);
        key.put("occurrence", message.occurrence());
        return key;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
