package org.relais.outbox;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.outbox.MessageTexts.Written;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How messages get into the table, and out of it as long as they were not sent. */
@Component
class MessageStore {

    private static final String KEY = "kind = :kind and about = :about and recipient = :recipient";

    private static final String UNSENT = "state in ('PENDING', 'HELD') and claimed_at is null";

    /** What a later message brings when it takes the place of one that waits or was called back. */
    private static final String CONTENT = """
            occurrence = :occurrence, holder_id = :holder, mail_subject = :subject, urgency = :urgency, digest = :digest,
            locale = :locale, zone = :zone, title = :title, text = :text, html = :html, link = :link,
            unsubscribe = :unsubscribe, calendar_method = :method, calendar = :calendar, state = :state,
            posted_at = :now, version = outbox_message.version + 1""";

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
                .param("kind", message.kind())
                .param("about", message.about())
                .param("recipient", recipient)
                .param("occurrence", message.occurrence())
                .query(Boolean.class)
                .single();
    }

    boolean put(Message message, Reader reader, Written written, boolean digest) {
        if (!message.mergedFor().isZero() && replace(message, reader, written, digest)) {
            return true;
        }
        return fill(
                                jdbc.sql("""
                                insert into outbox_message (id, kind, about, recipient, occurrence, person_id, holder_id,
                                    mail_subject, urgency, digest, locale, zone, title, text, html, link, unsubscribe,
                                    calendar_method, calendar, state, posted_at, due_at)
                                values (:id, :kind, :about, :recipient, :occurrence, :person, :holder,
                                    :subject, :urgency, :digest, :locale, :zone, :title, :text, :html, :link, :unsubscribe,
                                    :method, :calendar, :state, :now, :due)
                                on conflict (kind, about, recipient, occurrence) do update set due_at = :due, attempts = 0,
                                    last_error = null, digest_id = null, """ + CONTENT + " where outbox_message.state = 'CANCELLED'"),
                                message,
                                reader,
                                written,
                                digest)
                        .update()
                == 1;
    }

    void callBack(String kind, UUID about) {
        jdbc.sql("update outbox_message set state = 'CANCELLED' where kind = ? and about = ? and " + UNSENT)
                .params(kind, about)
                .update();
    }

    void callBack(String kind, UUID about, String recipient) {
        jdbc.sql("update outbox_message set state = 'CANCELLED'"
                        + " where kind = ? and about = ? and recipient = ? and " + UNSENT)
                .params(kind, about, recipient)
                .update();
    }

    /** Whoever comes later takes the place and the time of the one that waits (R4.6). */
    private boolean replace(Message message, Reader reader, Written written, boolean digest) {
        jdbc.sql("delete from outbox_message where kind = ? and about = ? and recipient = ? and occurrence = ?"
                        + " and state = 'CANCELLED'")
                .params(message.kind(), message.about(), reader.key(), message.occurrence())
                .update();
        return fill(
                                jdbc.sql("update outbox_message set " + CONTENT
                                        + " where id = (select id from outbox_message where " + KEY + " and " + UNSENT
                                        + " and digest_id is null order by id limit 1 for update)"),
                                message,
                                reader,
                                written,
                                digest)
                        .update()
                == 1;
    }

    private StatementSpec fill(
            StatementSpec statement, Message message, Reader reader, Written written, boolean digest) {
        Message.CalendarPart calendar = message.calendar();
        Instant now = clock.instant();
        return statement
                .param("id", Ids.next())
                .param("kind", message.kind())
                .param("about", message.about())
                .param("recipient", reader.key())
                .param("occurrence", message.occurrence())
                .param("person", value(reader.person()), Types.OTHER)
                .param("holder", value(message.holder()), Types.OTHER)
                .param("subject", message.subject().name())
                .param("urgency", message.urgency().name())
                .param("digest", digest)
                .param("locale", reader.locale().toLanguageTag())
                .param("zone", reader.zone().getId())
                .param("title", written.title())
                .param("text", written.text())
                .param("html", written.html())
                .param("link", message.link())
                .param("unsubscribe", reader.unsubscribe())
                .param("method", calendar == null ? null : calendar.method())
                .param("calendar", calendar == null ? null : calendar.ics())
                .param("state", message.holder() == null ? "PENDING" : "HELD")
                .param("now", at(now))
                .param("due", at(now.plus(message.mergedFor())));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
