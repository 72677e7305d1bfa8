package org.relais.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that wait for the person who answers for them, or the administrator: to read, edit, release, discard (R4.3). */
@Service
@Transactional
public class HeldMails {

    private static final String MINE =
            "id = :id and holder_id is not null and (:me::uuid is null or holder_id = :me::uuid)";

    private static final String SAME_KIND = """
            select other.id from outbox_message it
            join outbox_message other on other.kind = it.kind and other.about = it.about and other.state = 'HELD'
            where it.id = :id and (:me::uuid is null or other.holder_id = :me::uuid)""";

    private final JdbcClient jdbc;
    private final MailQueries queries;
    private final MessageTexts texts;
    private final MessageSource messages;
    private final Clock clock;

    HeldMails(JdbcClient jdbc, MailQueries queries, MessageTexts texts, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param sameKind how many messages of this kind about this thing wait, with this one */
    public record Held(MailLine line, String body, int version, long sameKind) {}

    @Transactional(readOnly = true)
    public List<MailLine> of(CurrentPerson me) {
        return queries.held(me.administrator() ? null : me.id());
    }

    @Transactional(readOnly = true)
    public long waitingFor(PersonId me) {
        return queries.held(me).size();
    }

    /** @throws NotFound when it does not wait, or not for this person */
    @Transactional(readOnly = true)
    public Held find(CurrentPerson me, MailId id) {
        demandMine(me, id);
        MailView view = queries.find(id)
                .filter(mail -> mail.line().shelf() == MailShelf.HELD)
                .orElseThrow(() -> new NotFound(id));
        String body = HeldText.of(view.text()).body();
        return new Held(view.line(), links(id, body).hide(body), view.version(), sameKind(me, id));
    }

    /** @return false when somebody else changed it meanwhile */
    public boolean edit(CurrentPerson me, MailId id, int version, String title, String body) {
        Held held = find(me, id);
        if (held.version() != version) {
            return false;
        }
        MailView view = queries.find(id).orElseThrow(() -> new NotFound(id));
        HeldText before = HeldText.of(view.text());
        HeldText text = before.with(links(id, before.body()).show(body));
        return jdbc.sql("update outbox_message set title = ?, text = ?, html = ?, version = version + 1"
                                + " where id = ? and version = ? and state = 'HELD'")
                        .params(title, text.text(), texts.edited(reader(id), title, text), id.value(), version)
                        .update()
                == 1;
    }

    /** @return how many go out: none when it was released or discarded before */
    public int release(CurrentPerson me, MailId id) {
        demandMine(me, id);
        return end(id, "PENDING");
    }

    /** Together with all others of the same kind about the same thing that this person may release. */
    public int releaseAll(CurrentPerson me, MailId id) {
        demandMine(me, id);
        return jdbc.sql("update outbox_message set state = 'PENDING', due_at = :now where id in (" + SAME_KIND + ")")
                .param("now", MessageStore.at(clock.instant()))
                .param("id", id.value())
                .param("me", mine(me))
                .update();
    }

    /** @return false when it was released or discarded before */
    public boolean discard(CurrentPerson me, MailId id) {
        demandMine(me, id);
        return end(id, "CANCELLED") == 1;
    }

    private long sameKind(CurrentPerson me, MailId id) {
        return jdbc.sql("select count(*) from (" + SAME_KIND + ") same")
                .param("id", id.value())
                .param("me", mine(me))
                .query(Long.class)
                .single();
    }

    private EditedLinks links(MailId id, String body) {
        Locale language = reader(id).locale();
        return EditedLinks.of(
                body, number -> messages.getMessage("outbox.held.personal-link", new Object[] {number}, language));
    }

    private Reader reader(MailId id) {
        return jdbc.sql("select recipient, person_id, locale, zone, unsubscribe from outbox_message where id = ?")
                .param(id.value())
                .query((row, number) -> Reader.of(row))
                .single();
    }

    private int end(MailId id, String state) {
        return jdbc.sql("update outbox_message set state = ?, due_at = ? where id = ? and state = 'HELD'")
                .params(state, MessageStore.at(clock.instant()), id.value())
                .update();
    }

    private void demandMine(CurrentPerson me, MailId id) {
        jdbc.sql("select id from outbox_message where " + MINE)
                .param("id", id.value())
                .param("me", mine(me))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Null for the administrator, to whom all belong. */
    private static @Nullable String mine(CurrentPerson me) {
        return me.administrator() ? null : Objects.toString(me.id());
    }
}
