package org.relais.notification.promise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.relais.commitment.ComingCommitments;
import org.relais.commitment.CommitmentLine;
import org.relais.outbox.MailPlans;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One reminder on the day before the date of a commitment, at the hour at which its owner reads mails (L22, R9.5). It is
 * computed from what is due, so downtime only delays it; when the date has come it is not sent any more, and once its
 * owner has answered it is called back.
 */
@Component
class PromiseReminders {

    private static final Logger log = LoggerFactory.getLogger(PromiseReminders.class);
    private static final String KIND = "commitment.reminder";

    /** Whoever wrote it or read of it shortly before the hour has it in mind. */
    private static final Duration IN_MIND = Duration.ofHours(12);

    private final ComingCommitments commitments;
    private final OwnItemsMails told;
    private final PromiseLinks links;
    private final People people;
    private final MailPlans plans;
    private final Outbox outbox;
    private final Clock clock;

    PromiseReminders(
            ComingCommitments commitments,
            OwnItemsMails told,
            PromiseLinks links,
            People people,
            MailPlans plans,
            Outbox outbox,
            Clock clock) {
        this.commitments = commitments;
        this.told = told;
        this.links = links;
        this.people = people;
        this.plans = plans;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A commitment of which it is time to remind its owner, and until when. */
    private record Due(CommitmentLine line, PersonView owner, Instant from, Instant until) {}

    void carryOut() {
        List<Due> due = due();
        Set<UUID> stale = new HashSet<>(outbox.waiting(KIND));
        due.forEach(one -> stale.remove(one.line().id().value()));
        stale.forEach(answered -> outbox.callBack(KIND, answered));
        due.stream().filter(this::forgotten).forEach(this::tryToRemind);
    }

    private List<Due> due() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<CommitmentLine> coming = commitments.dueBetween(today, today.plusDays(2));
        Map<PersonId, PersonView> owners = people.named(coming.stream()
                .map(CommitmentLine::ownerPerson)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return coming.stream()
                .flatMap(line ->
                        Optional.ofNullable(line.ownerPerson())
                                .map(owners::get)
                                .map(owner -> due(line, owner))
                                .stream())
                .filter(one -> !now.isBefore(one.from()) && now.isBefore(one.until()))
                .toList();
    }

    private Due due(CommitmentLine line, PersonView owner) {
        int hour = plans.of(owner.id()).hour();
        LocalDate day = line.dueOn();
        return new Due(
                line,
                owner,
                day.minusDays(1).atTime(hour, 0).atZone(owner.zone()).toInstant(),
                day.atStartOfDay(owner.zone()).toInstant());
    }

    private boolean forgotten(Due due) {
        Instant lately = due.from().minus(IN_MIND);
        return !commitments.writtenAt(due.line()).isAfter(lately)
                && !toldOf(due).isAfter(lately);
    }

    private Instant toldOf(Due due) {
        return due.line().workshop() == null
                ? Instant.MIN
                : told.told(due.line().workshop())
                        .getOrDefault(Recipient.of(due.owner().id()).key(), Instant.MIN);
    }

    /** One that goes wrong is tried again with the next run, and keeps no other waiting. */
    private void tryToRemind(Due due) {
        try {
            remind(due);
        } catch (RuntimeException broken) {
            log.error(
                    "The owner of commitment {} could not be reminded",
                    due.line().id(),
                    broken);
        }
    }

    private void remind(Due due) {
        CommitmentLine line = due.line();
        outbox.post(new Message(
                        KIND,
                        line.id().value(),
                        line.dueOn().toString(),
                        Recipient.of(due.owner().id()),
                        MailSubject.COMMITMENTS,
                        Urgency.URGENT,
                        "notification.mail.promise.title",
                        List.of(),
                        "notification/promise",
                        Map.of(
                                "name", due.owner().name(),
                                "promise", line,
                                "href", links.of(line, due.owner().id())),
                        "/commitments/" + line.id(),
                        null,
                        null)
                .until(due.until()));
    }
}
