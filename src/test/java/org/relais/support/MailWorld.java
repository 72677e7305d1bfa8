package org.relais.support;

import java.util.List;
import java.util.stream.Stream;
import org.relais.outbox.MailPlans;
import org.relais.outbox.Postman;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** The mailboxes of people, where a {@link MailTest} has a mail server. */
@Component
public class MailWorld {

    private final Postman postman;
    private final Persons persons;
    private final MailPlans plans;

    MailWorld(Postman postman, Persons persons, MailPlans plans) {
        this.postman = postman;
        this.persons = persons;
        this.plans = plans;
    }

    /** Sends what is due; then what somebody has got whose subject has one of these words, oldest first; all without any. */
    public List<ReceivedMail> to(PersonId reader, String... words) {
        postman.sendAll();
        return ReceivedMail.of(persons.email(reader), "").stream()
                .filter(mail -> words.length == 0 || Stream.of(words).anyMatch(mail.subject()::contains))
                .toList();
    }

    public ReceivedMail last(PersonId reader) {
        return to(reader).getLast();
    }

    /** One click in the mail program: no more of these. */
    public void mute(ReceivedMail mail) {
        String link = mail.unsubscribe();
        plans.unsubscribe(link.substring(link.lastIndexOf('/') + 1));
    }
}
