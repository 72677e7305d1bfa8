package org.relais.topic;

import java.util.List;
import java.util.Map;
import org.relais.community.Communities;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** What members read in their mails about rounds of votes. */
@Component
class RoundMail {

    private final Outbox outbox;
    private final Communities communities;

    RoundMail(Outbox outbox, Communities communities) {
        this.outbox = outbox;
        this.communities = communities;
    }

    /** The result is there. */
    void published(Round round) {
        communities
                .members(round.community())
                .forEach(member -> tell("published", round, member.person(), Urgency.DIGEST));
    }

    /** It closes soon, and this member did not vote: once, see the identity of a message (R2.5). */
    void closing(Round round, PersonId member) {
        tell("closing", round, member, Urgency.ORDINARY);
    }

    private void tell(String event, Round round, PersonId reader, Urgency urgency) {
        outbox.post(new Message(
                "round." + event,
                round.id().value(),
                "",
                Recipient.of(reader),
                MailSubject.TOPICS,
                urgency,
                "topic.round.mail." + event + ".title",
                List.of(round.plan().title()),
                "topic/round",
                Map.of("event", event, "closesAt", round.plan().closesAt()),
                "/rounds/" + round.id(),
                null,
                null));
    }
}
