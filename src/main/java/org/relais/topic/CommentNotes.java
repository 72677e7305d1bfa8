package org.relais.topic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** Messages about comments: an answer, a report, a comment taken out of sight, an expectation that was dealt with. */
@Component
class CommentNotes {

    private final Outbox outbox;

    CommentNotes(Outbox outbox) {
        this.outbox = outbox;
    }

    void replied(EnteredComments.Entered answered, Comment reply) {
        var message =
                new Words("replied", reply.body(), List.of(answered.topic().title()));
        String link = link(answered.topic().id(), reply.id());
        post(message, reply.id(), "", answered.comment().author(), Urgency.DIGEST, link);
    }

    void reported(EnteredComments.Entered reported, PersonId steward, String reason, Instant when) {
        var message = new Words(
                "reported", reported.comment().body(), List.of(reported.topic().title(), reason));
        String link = link(reported.topic().id(), reported.comment().id());
        post(message, reported.comment().id(), when.toString(), steward, Urgency.URGENT, link);
    }

    void hidden(EnteredComments.Entered hidden, String reason, Instant when) {
        var message = new Words(
                "hidden", hidden.comment().body(), List.of(hidden.topic().title(), reason));
        String link = link(hidden.topic().id(), hidden.comment().id());
        post(message, hidden.comment().id(), when.toString(), hidden.comment().author(), Urgency.ORDINARY, link);
    }

    /** The author sees what became of the expectation (R1.7). */
    void treated(Comment expectation, String workshop) {
        Treatment treatment = Objects.requireNonNull(expectation.treatment());
        boolean takenUp = treatment.step() != null;
        var message = takenUp
                ? new Words(
                        "taken-up",
                        expectation.body(),
                        List.of(
                                workshop,
                                Objects.requireNonNull(treatment.step()),
                                Objects.requireNonNull(treatment.stepTitle())))
                : new Words("proposed", expectation.body(), List.of(workshop));
        String link = takenUp ? "/workshops/" + treatment.workshop() : "/topics/" + treatment.proposed();
        String occurrence = treatment.at().toString();
        post(message, expectation.id(), occurrence, expectation.author(), Urgency.ORDINARY, link);
    }

    private static String link(TopicId topic, UUID comment) {
        return "/topics/" + topic + "#comment-" + comment;
    }

    private void post(Words words, UUID about, String occurrence, PersonId reader, Urgency urgency, String link) {
        outbox.post(new Message(
                "topic.comment-" + words.event(),
                about,
                occurrence,
                Recipient.of(reader),
                MailSubject.TOPICS,
                urgency,
                "topic.mail." + words.event() + ".title",
                words.arguments(),
                "topic/comment",
                Map.of(
                        "text", "topic.mail." + words.event() + ".text",
                        "arguments", words.arguments(),
                        "quote", words.quote()),
                link,
                null,
                null));
    }

    /** @param arguments of the title and of the sentence */
    private record Words(String event, String quote, List<Object> arguments) {}
}
