package org.relais.notification.promise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.minutes.MinutesFinalised;
import org.relais.outbox.MailPlans;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Recipient;
import org.relais.outbox.Told;
import org.relais.people.GuestLinks;
import org.relais.people.PersonId;
import org.relais.platform.OneByOne;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One mail with their own items to each owner, once a workshop has closed (L22). Who is to be told is computed from what
 * closed lately, so that it survives downtime, reaches those who write on the closing page and guests who get an account
 * afterwards, and tells nobody twice.
 */
@Component
class ClosingMails {

    private static final Logger log = LoggerFactory.getLogger(ClosingMails.class);

    /** Whoever still writes or corrects when the room closes gets it all in one mail (R4.6). */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    /** Until a guest's link has surely been used or forgotten. */
    private static final Duration REACH = GuestLinks.VALID.plusDays(1);

    private static final String CLOSING = "closing";

    private final WorkshopBriefs workshops;
    private final TakenOn takenOn;
    private final OwnItemsMails mails;
    private final MailPlans plans;
    private final Clock clock;

    ClosingMails(WorkshopBriefs workshops, TakenOn takenOn, OwnItemsMails mails, MailPlans plans, Clock clock) {
        this.workshops = workshops;
        this.takenOn = takenOn;
        this.mails = mails;
        this.plans = plans;
        this.clock = clock;
    }

    void carryOut() {
        Instant settled = clock.instant().minus(SETTLED);
        List<WorkshopId> closed = workshops.closedBetween(clock.instant().minus(REACH), settled);
        if (!closed.isEmpty()) {
            OneByOne.carryOut(
                    untold(closed, settled),
                    items -> mails.send(items, CLOSING),
                    (items, broken) -> log.error("{} could not be told", items.owner(), broken));
        }
    }

    private List<OwnItems> untold(List<WorkshopId> closed, Instant settled) {
        Told told = mails.told(closed);
        List<OwnItems> untold = takenOn.in(closed).stream()
                .filter(items -> lastTold(told, items).isEmpty())
                .filter(items -> items.settledBefore(settled))
                .toList();
        Set<PersonId> muting = plans.muting(
                MailSubject.COMMITMENTS,
                untold.stream().map(items -> items.owner().person()).toList());
        return untold.stream()
                .filter(items -> !muting.contains(items.owner().person()))
                .toList();
    }

    /** Whoever was told at closing hears of what they wrote since; of what they know already, never again. */
    @EventListener
    void on(MinutesFinalised finalised) {
        List<WorkshopId> workshop = List.of(finalised.workshop());
        Told told = mails.told(workshop);
        takenOn.in(workshop)
                .forEach(items -> lastTold(told, items)
                        .map(items::since)
                        .filter(added -> !added.isEmpty())
                        .ifPresent(added -> mails.send(added, "minutes " + finalised.version())));
    }

    private static Optional<Instant> lastTold(Told told, OwnItems items) {
        return told.last(items.owner().workshop(), Recipient.of(items.owner().person()));
    }
}
