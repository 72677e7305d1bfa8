package org.relais.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that wait for the digest of their reader. */
@Component
class DigestStore {

    private static final String WAITING = "state = 'PENDING' and digest and digest_id is null";

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> readers() {
        return jdbc.sql("select distinct person_id from outbox_message where " + WAITING)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** By subject, oldest first; locked, so that two nodes make one digest. */
    List<DigestLine> lines(PersonId reader) {
        return jdbc.sql("select id, mail_subject, title, link, posted_at from outbox_message where person_id = ? and "
                        + WAITING + " order by mail_subject, posted_at, id for update skip locked")
                .param(reader.value())
                .query((row, number) -> new DigestLine(
                        row.getObject("id", UUID.class),
                        MailSubject.valueOf(row.getString("mail_subject")),
                        row.getString("title"),
                        row.getString("link"),
                        row.getObject("posted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The last day on which the reader had a mail that could wait. */
    Optional<LocalDate> lastMail(PersonId reader) {
        return jdbc.sql("select max(ordinary_on) as day from outbox_message where recipient = ?")
                .param(Recipient.of(reader).key())
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    void gather(UUID digest, LocalDate day, List<DigestLine> lines) {
        jdbc.sql("update outbox_message set ordinary_on = ? where id = ?")
                .params(day, digest)
                .update();
        jdbc.sql("update outbox_message set digest_id = :digest where id in (:lines)")
                .param("digest", digest)
                .param("lines", lines.stream().map(DigestLine::id).toList())
                .update();
    }

    static Instant oldest(List<DigestLine> lines) {
        return lines.stream().map(DigestLine::postedAt).min(Instant::compareTo).orElseThrow();
    }
}
