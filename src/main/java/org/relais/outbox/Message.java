package org.relais.outbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one reader, before it is written in the reader's language. The same kind, subject, occurrence and
 * recipient is one message, however often it is posted.
 *
 * @param kind what happened, for example {@code topic.retired}
 * @param about the thing that it is about, for example the identity of the topic
 * @param occurrence tells repetitions apart, for example the day; empty when there is only one
 * @param title message key of the subject line
 * @param template below {@code templates/mail}, once as {@code .html} and once as {@code .txt}
 * @param link path of the page that it leads to; the digest shows title and link
 * @param held waits for the facilitator to read and release it (R4.3)
 */
public record Message(
        String kind,
        UUID about,
        String occurrence,
        Recipient recipient,
        MailSubject subject,
        Urgency urgency,
        String title,
        List<Object> titleArguments,
        String template,
        Map<String, Object> model,
        String link,
        boolean held,
        @Nullable CalendarPart calendar) {

    /** @param method of iTIP: {@code REQUEST} or {@code CANCEL} */
    public record CalendarPart(String method, String ics) {}
}
