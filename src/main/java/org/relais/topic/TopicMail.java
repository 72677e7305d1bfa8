package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** What people read in their mails about topics that they proposed or voted for. */
@Component
class TopicMail {

    private final Outbox outbox;
    private final Clock clock;

    TopicMail(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The author reads why (R1.5). */
    void retired(Topic topic) {
        Fate fate = topic.fate();
        tell(
                "retired",
                topic,
                topic.author(),
                Urgency.ORDINARY,
                List.of(name(fate.retirement()), said(fate.lastWords())));
    }

    /** Points are free again: one line of the digest (R2.2). */
    void givenBack(Topic topic, PersonId voter, int points) {
        tell("given-back", topic, voter, Urgency.DIGEST, List.of(points));
    }

    /** The topic is open again, and the points that were on it are spent elsewhere (R2.2). */
    void notRestored(Topic topic, PersonId voter, int points) {
        tell("not-restored", topic, voter, Urgency.DIGEST, List.of(points));
    }

    /** What people voted for says something else now: one line of the digest (R1.3). */
    void edited(Topic topic, PersonId voter) {
        tell("edited", topic, voter, Urgency.DIGEST, List.of());
    }

    /** The other author is asked (R1.4). */
    void mergeOffered(Topic into, Topic topic) {
        tell(
                "merge-offered",
                into,
                into.author(),
                Urgency.ORDINARY,
                List.of(topic.text().title()));
    }

    /** The author of what is part of another topic now. */
    void merged(Topic topic, Topic into) {
        tell(
                "merged",
                topic,
                topic.author(),
                Urgency.ORDINARY,
                List.of(into.text().title()));
    }

    /** Is it still relevant (R1.6)? */
    void asked(Topic topic, String link, int days) {
        tell("asked", topic, topic.author(), Urgency.ORDINARY, List.of(days), link);
    }

    /** Nobody answered (R1.6). */
    void parked(Topic topic) {
        tell("parked", topic, topic.author(), Urgency.DIGEST, List.of());
    }

    private void tell(String event, Topic topic, @Nullable PersonId reader, Urgency urgency, List<Object> more) {
        tell(event, topic, reader, urgency, more, "/topics/" + topic.id());
    }

    /** A team outside the community has nobody to tell. Each time is another occurrence: topics leave and come back. */
    private void tell(
            String event, Topic topic, @Nullable PersonId reader, Urgency urgency, List<Object> more, String link) {
        if (reader == null) {
            return;
        }
        String title = topic.text().title();
        Object first = more.isEmpty() ? "" : more.getFirst();
        Object second = more.size() < 2 ? "" : more.getLast();
        outbox.post(new Message(
                "topic." + event,
                topic.id().value(),
                clock.instant().toString(),
                Recipient.of(reader),
                MailSubject.TOPICS,
                urgency,
                "topic.mail." + event + ".title",
                List.of(title, first, second),
                "topic/note",
                Map.of("event", event, "topic", title, "first", first, "second", second),
                link,
                null,
                null));
    }

    private static String name(@Nullable Retirement why) {
        return why == null ? Retirement.OTHER.name() : why.name();
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
