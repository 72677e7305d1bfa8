package org.relais.notification.promise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.relais.minutes.MinutesFinalised;
import org.relais.outbox.Recipient;
import org.relais.people.GuestLinks;
import org.relais.people.PersonId;
import org.relais.platform.OneByOne;
import org.relais.workshop.WorkshopBrief;
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
    private final Clock clock;

    ClosingMails(WorkshopBriefs workshops, TakenOn takenOn, OwnItemsMails mails, Clock clock) {
        this.workshops = workshops;
        this.takenOn = takenOn;
        this.mails = mails;
        this.clock = clock;
    }

    void carryOut() {
        Instant settled = clock.instant().minus(SETTLED);
        OneByOne.carryOut(
                workshops.closedBetween(clock.instant().minus(REACH), settled),
                workshop -> tell(workshop, settled),
                (workshop, broken) -> log.error("Owners of workshop {} could not be told", workshop, broken));
    }

    private void tell(WorkshopId workshop, Instant settled) {
        Map<String, Instant> told = mails.told(workshop);
        Map<PersonId, OwnItems> own = takenOn.in(workshop);
        own.keySet().removeIf(owner -> told.containsKey(key(owner)));
        own.values().removeIf(items -> !items.settledBefore(settled));
        OneByOne.carryOut(
                own.entrySet(),
                one -> mails.send(workshops.of(workshop), one.getKey(), one.getValue(), CLOSING),
                (one, broken) ->
                        log.error("Owner {} in workshop {} could not be told", one.getKey(), workshop, broken));
    }

    /** Whoever was told at closing hears of what they wrote since; of what they know already, never again. */
    @EventListener
    void on(MinutesFinalised finalised) {
        WorkshopBrief workshop = workshops.of(finalised.workshop());
        Map<String, Instant> told = mails.told(workshop.id());
        takenOn.in(workshop.id())
                .forEach((owner, items) -> Optional.ofNullable(told.get(key(owner)))
                        .map(items::since)
                        .filter(added -> !added.isEmpty())
                        .ifPresent(added -> mails.send(workshop, owner, added, "minutes " + finalised.version())));
    }

    private static String key(PersonId owner) {
        return Recipient.of(owner).key();
    }
}
