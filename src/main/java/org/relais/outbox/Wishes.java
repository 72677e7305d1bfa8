package org.relais.outbox;

import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers said about each subject (R4.7); who said nothing gets everything at once. */
@Component
class Wishes {

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Wish of(PersonId person, MailSubject subject) {
        return jdbc.sql("select wish from mail_wish where person_id = ? and mail_subject = ?")
                .params(person.value(), subject.name())
                .query((row, number) -> Wish.valueOf(row.getString("wish")))
                .optional()
                .orElse(Wish.AT_ONCE);
    }
}
