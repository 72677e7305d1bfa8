package org.relais.notification.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.relais.workshop.WorkshopBriefs;
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
            for (ReminderRule rule : book.of(workshop.community(), workshop.id())) {
                Instant dueAt = rule.dueAt(workshop);
                if (rule.active()
                        && !dueAt.isAfter(now)
                        && meansSomething(rule, workshop, now)
                        && !known.settled(workshop.id(), rule.key(), dueAt)) {
                    carryOut(workshop, rule, dueAt);
                }
            }
        }
    }

    private static boolean meansSomething(ReminderRule rule, WorkshopTimes workshop, Instant now) {
        return rule.template().afterwards()
                ? workshop.state() == WorkshopState.CLOSED
                        && now.isBefore(workshop.endsAt().plus(AFTERWARDS))
                : workshop.state() == WorkshopState.PUBLISHED && now.isBefore(workshop.startsAt());
    }

    /** One that goes wrong is tried again with the next run, and keeps no other waiting. */
    private void carryOut(WorkshopTimes workshop, ReminderRule rule, Instant dueAt) {
        try {
            transaction.executeWithoutResult(status -> runs.carryOut(workshop.id(), rule.key(), dueAt)
                    .ifPresent(occurrence -> reminders.send(workshops.of(workshop.id()), rule, occurrence)));
        } catch (RuntimeException broken) {
            log.error("The reminder {} of workshop {} could not be written", rule.key(), workshop.id(), broken);
        }
    }
}
