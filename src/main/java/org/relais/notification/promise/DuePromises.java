package org.relais.notification.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.relais.commitment.ComingCommitments;
import org.relais.commitment.CommitmentLine;
import org.relais.outbox.MailPlans;
import org.relais.outbox.MailSubject;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.springframework.stereotype.Component;

/** Of which commitments it is time to remind: on the day before, from the hour on at which their owners read mails, unless they want none. */
@Component
class DuePromises {

    private final ComingCommitments commitments;
    private final People people;
    private final MailPlans plans;
    private final Clock clock;

    DuePromises(ComingCommitments commitments, People people, MailPlans plans, Clock clock) {
        this.commitments = commitments;
        this.people = people;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * A commitment and its owner.
     *
     * @param from when it is time to remind
     * @param until when the date has come, where the owner is
     */
    record Due(CommitmentLine line, PersonView owner, Instant from, Instant until) {

        private boolean at(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    List<Due> now() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<CommitmentLine> coming = commitments.dueBetween(today, today.plusDays(2));
        return coming.isEmpty() ? List.of() : due(coming, now);
    }

    private List<Due> due(List<CommitmentLine> coming, Instant now) {
        Map<PersonId, PersonView> owners = owners(coming);
        owners.keySet().removeAll(plans.muting(MailSubject.COMMITMENTS, owners.keySet()));
        Map<PersonId, Integer> hours = plans.hours(owners.keySet());
        return coming.stream()
                .flatMap(line -> Optional.ofNullable(line.ownerPerson()).map(owners::get).stream()
                        .map(owner -> due(line, owner, Objects.requireNonNull(hours.get(owner.id())))))
                .filter(due -> due.at(now))
                .toList();
    }

    private Map<PersonId, PersonView> owners(List<CommitmentLine> coming) {
        return people.named(coming.stream()
                .map(CommitmentLine::ownerPerson)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static Due due(CommitmentLine line, PersonView owner, int hour) {
        LocalDate day = line.dueOn();
        return new Due(
                line,
                owner,
                day.minusDays(1).atTime(hour, 0).atZone(owner.zone()).toInstant(),
                day.atStartOfDay(owner.zone()).toInstant());
    }
}
