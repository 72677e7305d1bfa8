package org.relais.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * One message to one reader, before it is written in the reader's language. The same kind, subject, occurrence and
 * recipient is one message, however often it is posted.
 *
 * @param kind what happened, for example {@code topic.retired}
 * @param about the thing that it is about, for example the identity of the topic
 * @param occurrence tells repetitions apart, for example the day; empty when there is only one
 * @param title message key of the subject line
 * @param template below {@code templates/mail}, once as {@code .html} and once as {@code .txt}; beside the model it sees
 *     {@code title}, the absolute {@code link} and what {@code mail/layout} shows
 * @param link path of the page that it leads to; the digest shows title and link
 * @param holder who reads, edits and releases it before it goes out (R4.3); null when it goes out by itself
 * @param mergedFor how long it waits for a later one, see {@link #merged}
 * @param goodUntil from when on it means nothing and is not sent any more; null when it is never too late
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
        @Nullable PersonId holder,
        @Nullable CalendarPart calendar,
        Duration mergedFor,
        @Nullable Instant goodUntil) {

    /** Goes out as soon as its urgency and its reader allow. */
    public Message(
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
            @Nullable PersonId holder,
            @Nullable CalendarPart calendar) {
        this(
                kind,
                about,
                occurrence,
                recipient,
                subject,
                urgency,
                title,
                titleArguments,
                template,
                model,
                link,
                holder,
                calendar,
                Duration.ZERO,
                null);
    }

    /**
     * The same message, waiting for others: as long as it was not sent, the next one of its kind about the same thing to
     * the same reader takes its place and its time, whatever its occurrence. So ten minutes of edits are one mail (R4.6).
     */
    public Message merged(Duration wait) {
        return with(wait, goodUntil);
    }

    /** The same message, which is not sent any more from then on, whatever kept it waiting. */
    public Message until(Instant end) {
        return with(mergedFor, end);
    }

    private Message with(Duration wait, @Nullable Instant end) {
        return new Message(
                kind,
                about,
                occurrence,
                recipient,
                subject,
                urgency,
                title,
                titleArguments,
                template,
                model,
                link,
                holder,
                calendar,
                wait,
                end);
    }

    /** @param method of iTIP: {@code REQUEST} or {@code CANCEL}; {@code PUBLISH} for dates to take over */
    public record CalendarPart(String method, String ics) {}
}
