package org.relais.outbox;

import static org.relais.outbox.MessageStore.UNSENT;

import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back what was not sent. */
@Component
class Recalls {

    private static final String RECALL = "update outbox_message set state = 'CANCELLED' where " + UNSENT;

    private final JdbcClient jdbc;

    Recalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void all(String kind, UUID about) {
        jdbc.sql(RECALL + " and kind = ? and about = ?").params(kind, about).update();
    }

    void of(String kind, UUID about, String recipient) {
        jdbc.sql(RECALL + " and kind = ? and about = ? and recipient = ?")
                .params(kind, about, recipient)
                .update();
    }

    /** What somebody no longer wants. */
    void unwanted(PersonId person, MailSubject subject) {
        jdbc.sql(RECALL + " and person_id = ? and mail_subject = ?")
                .params(person.value(), subject.name())
                .update();
    }
}
