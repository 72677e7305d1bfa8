package org.relais.notification.reminder;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.relais.platform.OneByOne;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.WorkshopTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out the rules whose time has come and that still mean something. What is due is computed from workshops and
 * rules, never stored ahead: a workshop that moves takes its reminders along (R4.1), and hours of downtime only make them
 * come after their time (T6).
 */
@Component
class DueReminders {

    private static final Logger log = LoggerFactory.getLogger(DueReminders.class);

    /** After this time nobody waits for a reminder of the minutes any more. */
    private static final Duration AFTERWARDS = Duration.ofDays(30);

    private static final Duration REACH =
            Duration.ofMinutes(ReminderRule.MOST_MINUTES).plusDays(1);

    private final WorkshopBriefs workshops;
    private final ReminderRules rules;
    private final Runs runs;
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueReminders(
            WorkshopBriefs workshops,
            ReminderRules rules,
            Runs runs,
            Reminders reminders,
            TransactionTemplate transaction,
            Clock clock) {
        this.workshops = workshops;
        this.rules = rules;
        this.runs = runs;
        this.reminders = reminders;
        this.transaction = transaction;
        this.clock = clock;
    }

    void carryOut() {
        Instant now = clock.instant();
        Instant since = now.minus(REACH).minus(AFTERWARDS);
        RuleBook book = rules.book();
        Runs.Known known = runs.known(since);
        for (WorkshopTimes workshop : workshops.startingBetween(since, now.plus(REACH))) {
            OneByOne.carryOut(
                    due(workshop, book.of(workshop.community(), workshop.id()), known, now),
                    alike -> carryOut(workshop.id(), alike),
                    (alike, broken) -> log.error(
                            "Reminders of workshop {} could not be written: {}", workshop.id(), alike, broken));
        }
    }

    /** Those that tell the same people the same are together. */
    private static Collection<List<Due>> due(
            WorkshopTimes workshop, List<ReminderRule> rules, Runs.Known known, Instant now) {
        return rules.stream()
                .filter(ReminderRule::active)
                .map(rule -> new Due(rule, rule.dueAt(workshop)))
                .filter(due -> !due.at().isAfter(now))
                .filter(due -> meansSomething(due.rule(), workshop, now))
                .filter(due -> !known.settled(workshop.id(), due.rule().key(), due.at()))
                .collect(groupingBy(Due::alike))
                .values();
    }

    /** A rule whose time has come. */
    private record Due(ReminderRule rule, Instant at) {

        /** The same for rules that tell the same people the same. */
        List<Enum<?>> alike() {
            return List.of(rule.template(), rule.audience());
        }
    }

    private static boolean meansSomething(ReminderRule rule, WorkshopTimes workshop, Instant now) {
        return rule.template().afterwards()
                ? workshop.state() == WorkshopState.CLOSED
                        && now.isBefore(workshop.endsAt().plus(AFTERWARDS))
                : workshop.state() == WorkshopState.PUBLISHED && now.isBefore(workshop.startsAt());
    }

    /** Of those that say the same only the last goes out, when several became due while nothing ran (R4.9). */
    private void carryOut(WorkshopId workshop, List<Due> alike) {
        List<Due> byTime = alike.stream().sorted(comparing(Due::at)).toList();
        transaction.executeWithoutResult(status -> {
            byTime.subList(0, byTime.size() - 1)
                    .forEach(due -> runs.passOver(workshop, due.rule().key(), due.at()));
            carryOut(workshop, byTime.getLast());
        });
    }

    private void carryOut(WorkshopId workshop, Due due) {
        runs.carryOut(workshop, due.rule().key(), due.at())
                .ifPresent(occurrence -> reminders.send(workshops.of(workshop), due.rule(), occurrence));
    }
}
