package org.relais.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.platform.Instance;
import org.relais.platform.Mailer;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits, what was sent, what came back: for the administrator, and in numbers for facilitators (R4.9). */
@Service
@Transactional
public class Mailroom {

    private static final int PAGE = 50;

    private final MailQueries queries;
    private final Mailer mailer;
    private final Instance instance;
    private final JdbcClient jdbc;
    private final Clock clock;

    Mailroom(MailQueries queries, Mailer mailer, Instance instance, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.mailer = mailer;
        this.instance = instance;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param serverSet false when nothing goes out, because {@code spring.mail.host} is missing */
    public record Numbers(boolean serverSet, long waiting, long returned, long sentThisMonth) {}

    @Transactional(readOnly = true)
    public Numbers numbers(ZoneId zone) {
        return new Numbers(
                mailer.available(),
                queries.count(MailShelf.WAITING),
                queries.count(MailShelf.RETURNED),
                queries.sentSince(monthStart(zone)));
    }

    /** Mails to these people since the month began where the reader is (R4.9). */
    @Transactional(readOnly = true)
    public long sentThisMonth(Collection<PersonId> readers, ZoneId zone) {
        return queries.sentSince(monthStart(zone), readers);
    }

    /** @param before where the page begins; null for the newest */
    @Transactional(readOnly = true)
    public MailPage page(MailShelf shelf, @Nullable MailId before) {
        List<MailLine> lines = queries.page(shelf, before, PAGE + 1);
        boolean more = lines.size() > PAGE;
        List<MailLine> shown = more ? lines.subList(0, PAGE) : lines;
        return new MailPage(shelf, shown, more ? shown.getLast().id() : null);
    }

    /** @throws NotFound when there is no such message */
    @Transactional(readOnly = true)
    public MailView find(MailId id) {
        return queries.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** What came back goes out again, as if for the first time. */
    public void retry(MailId id) {
        find(id);
        jdbc.sql(
                        "update outbox_message set state = 'PENDING', attempts = 0, due_at = ? where id = ? and state = 'FAILED'")
                .params(MessageStore.at(clock.instant()), id.value())
                .update();
    }

    /** Past the outbox, so that the answer of the server can be shown at once. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Mailer.Answer test(CurrentPerson me) {
        return mailer.send(new Mailer.Mail(
                me.email(),
                me.locale(),
                me.zone(),
                "outbox.test.title",
                List.of(),
                "outbox/test",
                Map.of("name", me.name(), "link", instance.link("/mails"), "subject", MailSubject.ACCOUNT.name())));
    }

    private Instant monthStart(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return today.withDayOfMonth(1).atStartOfDay(zone).toInstant();
    }
}
