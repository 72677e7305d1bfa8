package org.relais.support;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in the outbox for somebody, and what was called back is not in it. */
@Component
public class Mails {

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A message that waits or was sent.
     *
     * @param method of the calendar part; empty without one
     * @param calendar unfolded
     */
    public record Mail(
            String kind, UUID person, String title, String text, String html, String method, String calendar) {}

    /** About one thing, oldest first. */
    public List<Mail> about(Identifier thing) {
        return jdbc.sql("""
                        select kind, person_id, title, text, html, calendar_method, calendar from outbox_message
                         where about = ? and state <> 'CANCELLED' order by posted_at, id""")
                .param(thing.value())
                .query((row, number) -> new Mail(
                        row.getString("kind"),
                        row.getObject("person_id", UUID.class),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("html"),
                        text(row.getString("calendar_method")),
                        text(row.getString("calendar")).replace("\r\n ", "")))
                .list();
    }

    public List<Mail> about(Identifier thing, PersonId reader) {
        return about(thing).stream()
                .filter(mail -> mail.person().equals(reader.value()))
                .toList();
    }

    /** Names of the events that the reader was told of, oldest first. */
    public List<String> kinds(Identifier thing, PersonId reader) {
        return about(thing, reader).stream().map(Mail::kind).toList();
    }

    /** As if the mail server had taken all that waits. */
    public void send(Identifier thing) {
        jdbc.sql("update outbox_message set state = 'SENT', sent_at = now() where about = ? and state = 'PENDING'")
                .param(thing.value())
                .update();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
