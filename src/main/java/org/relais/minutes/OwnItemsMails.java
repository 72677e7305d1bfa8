package org.relais.minutes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.community.Communities;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.springframework.stereotype.Component;

/** What somebody took on in a workshop, to this person alone; never anything of others. */
@Component
class OwnItemsMails {

    private static final String OWN_ITEMS = "minutes.own-items";

    private final Commitments commitments;
    private final Decisions decisions;
    private final Communities communities;
    private final Outbox outbox;

    OwnItemsMails(Commitments commitments, Decisions decisions, Communities communities, Outbox outbox) {
        this.commitments = commitments;
        this.decisions = decisions;
        this.communities = communities;
        this.outbox = outbox;
    }

    void tell(MinutesPage page, int number) {
        WorkshopId workshop = page.workshop().id();
        List<CommitmentLine> promised = commitments.madeIn(workshop);
        List<DecisionLine> decided = decisions.madeIn(workshop);
        Stream.concat(
                        promised.stream().map(CommitmentLine::ownerPerson),
                        decided.stream().map(DecisionLine::ownerPerson))
                .filter(Objects::nonNull)
                .distinct()
                .map(owner -> message(
                        page.workshop(),
                        owner,
                        promised.stream()
                                .filter(line -> owner.equals(line.ownerPerson()))
                                .toList(),
                        decided.stream()
                                .filter(line -> owner.equals(line.ownerPerson()))
                                .toList(),
                        number))
                .forEach(outbox::post);
    }

    void callBack(WorkshopId workshop) {
        outbox.callBack(OWN_ITEMS, workshop.value());
    }

    private Message message(
            WorkshopLine workshop,
            PersonId owner,
            List<CommitmentLine> promised,
            List<DecisionLine> decided,
            int number) {
        return new Message(
                OWN_ITEMS,
                workshop.id().value(),
                String.valueOf(number),
                Recipient.of(owner),
                MailSubject.COMMITMENTS,
                Urgency.ORDINARY,
                "minutes.mail.own.title",
                List.of(workshop.title()),
                "minutes/own-items",
                Map.of("commitments", promised, "decisions", decided),
                communities.isMember(workshop.community(), owner) ? "/workshops/" + workshop.id() + "/minutes" : "/",
                null,
                null);
    }
}
