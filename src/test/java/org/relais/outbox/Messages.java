package org.relais.outbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes messages for tests. */
final class Messages {

    private Messages() {}

    static Message about(UUID about, String occurrence, Recipient recipient) {
        return about(about, occurrence, recipient, MailSubject.WORKSHOPS, Urgency.URGENT);
    }

    static Message about(UUID about, String occurrence, Recipient recipient, MailSubject subject, Urgency urgency) {
        return new Message(
                "test",
                about,
                occurrence,
                recipient,
                subject,
                urgency,
                "outbox.test.title",
                List.of(),
                "outbox/test",
                Map.of("name", "<Bea>"),
                "/mails",
                null,
                null);
    }
}
