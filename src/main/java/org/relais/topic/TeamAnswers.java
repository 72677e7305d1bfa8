package org.relais.topic;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One answer of the stewards to a team outside, which left an address for it; the address goes with it (P1). */
@Service
@Transactional
public class TeamAnswers {

    /** An address that nobody wrote to is forgotten. */
    static final Duration KEPT = Duration.ofDays(180);

    private final Proposals proposals;
    private final TeamAddresses addresses;
    private final Outbox outbox;
    private final Clock clock;

    TeamAnswers(Proposals proposals, TeamAddresses addresses, Outbox outbox, Clock clock) {
        this.proposals = proposals;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The team waits for an answer and the reader may give it. */
    @Transactional(readOnly = true)
    public boolean expected(TopicPage topic) {
        return topic.community().steward() && addresses.has(topic.line().id());
    }

    /** The topic for a steward who is about to answer. */
    @Transactional(readOnly = true)
    public TopicPage enter(TopicId topic, PersonId steward) {
        TopicPage page = proposals.enter(topic, steward);
        if (!expected(page)) {
            throw new NotFound(topic);
        }
        return page;
    }

    public void answer(TopicId topic, PersonId steward, String words) {
        TopicPage page = enter(topic, steward);
        addresses.take(topic).ifPresent(address -> post(page, address, words));
    }

    public void forgetOldAddresses() {
        addresses.forgetGivenBefore(clock.instant().minus(KEPT));
    }

    private void post(TopicPage page, TeamAddresses.Address address, String words) {
        String community = page.community().name();
        outbox.post(new Message(
                "topic.team-answer",
                page.line().id().value(),
                "",
                new Recipient.Outsider(address.email(), address.language(), address.zone(), ""),
                MailSubject.TOPICS,
                Urgency.URGENT,
                "topic.mail.team-answer.title",
                List.of(community),
                "topic/team-answer",
                Map.of("community", community, "topic", page.line().title(), "words", words),
                "/",
                null,
                null));
    }
}
