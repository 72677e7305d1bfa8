package org.relais.poll;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** What members are mailed about a poll: that it opened, once more before its end, and what came of it. */
@Component
class PollMails {

    private static final String KIND = "poll.";

    private final Outbox outbox;
    private final PollLinks links;
    private final Communities communities;

    PollMails(Outbox outbox, PollLinks links, Communities communities) {
        this.outbox = outbox;
        this.links = links;
        this.communities = communities;
    }

    void opened(PollPage poll) {
        members(poll).forEach(person -> tell("opened", poll, person, Urgency.ORDINARY));
    }

    /** Those who said nothing yet. */
    void reminder(PollPage poll, Collection<PersonId> answered) {
        members(poll).stream()
                .filter(person -> !answered.contains(person))
                .forEach(person -> tell("reminder", poll, person, Urgency.ORDINARY));
    }

    void picked(PollPage poll, Collection<PersonId> answered) {
        callBack(poll.id());
        members(poll).stream()
                .filter(answered::contains)
                .forEach(person -> tell("picked", poll, person, Urgency.URGENT));
    }

    /** Nobody is asked any more. */
    void callBack(PollId poll) {
        List.of("opened", "reminder").forEach(event -> outbox.callBack(KIND + event, poll.value()));
    }

    private List<PersonId> members(PollPage poll) {
        return communities.members(poll.community().id()).stream()
                .map(MemberLine::person)
                .toList();
    }

    private void tell(String event, PollPage poll, PersonId person, Urgency urgency) {
        outbox.post(new Message(
                KIND + event,
                poll.id().value(),
                "",
                Recipient.of(person),
                MailSubject.INVITATIONS,
                urgency,
                "poll.mail." + event + ".title",
                List.of(poll.title()),
                "poll/dates",
                Map.of("event", event, "poll", poll, "act", links.to(poll, person)),
                "/polls/" + poll.id(),
                null,
                null));
    }
}
