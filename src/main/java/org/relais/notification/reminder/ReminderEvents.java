package org.relais.notification.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.relais.notification.mail.Letters;
import org.relais.notification.mail.OutsideInvitations;
import org.relais.notification.mail.Posting;
import org.relais.notification.mail.WorkshopInvitations;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopChanged;
import org.relais.workshop.WorkshopPublished;
import org.relais.workshop.WorkshopTimes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps reminders true while workshops are published and moved (R4.1). */
@Component
class ReminderEvents {

    /** Whoever was told now is not invited again within this time. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final String ANNOUNCED = "announced";

    private final WorkshopBriefs workshops;
    private final ReminderRules rules;
    private final Runs runs;
    private final Reminders reminders;
    private final WorkshopInvitations invitations;
    private final OutsideInvitations outside;
    private final Letters letters;

    ReminderEvents(
            WorkshopBriefs workshops,
            ReminderRules rules,
            Runs runs,
            Reminders reminders,
            WorkshopInvitations invitations,
            OutsideInvitations outside,
            Letters letters) {
        this.workshops = workshops;
        this.rules = rules;
        this.runs = runs;
        this.reminders = reminders;
        this.invitations = invitations;
        this.outside = outside;
        this.letters = letters;
    }

    /** What was due before there was anything to see is passed over; whether people are told now, its planner decided. */
    @EventListener
    void on(WorkshopPublished published) {
        WorkshopTimes workshop = workshops.times(published.workshop()).orElseThrow();
        Instant now = workshop.publishedAt();
        for (ReminderRule rule : rules.of(workshop.community(), workshop.id())) {
            boolean told = published.announce() && rule.template() == Template.INVITATION;
            Instant until = told ? now.plus(NEWS) : now;
            if (!rule.dueAt(workshop).isAfter(until)) {
                runs.passOver(workshop.id(), rule.key(), until);
            }
        }
        if (published.announce() && runs.carryOut(workshop.id(), ANNOUNCED, now).isPresent()) {
            announce(workshops.of(workshop.id()));
        }
    }

    /**
     * What was not sent yet says what is no longer so: reminders are written anew when their time comes, invitations now.
     * What was sent stays sent; the mail about the change follows it, and a reminder again when the new date is far off.
     */
    @EventListener
    void on(WorkshopChanged changed) {
        WorkshopBrief workshop = workshops.of(changed.workshop());
        letters.callBack(
                workshop.id(),
                List.of("announcement", Template.INVITATION.event(), Template.REMINDER.event(), Template.LINK.event()));
        Map<String, String> carriedOut = runs.carriedOut(workshop.id());
        if (carriedOut.containsKey(ANNOUNCED)) {
            announce(workshop);
        }
        rules.of(workshop.community(), workshop.id()).stream()
                .filter(rule -> rule.template() == Template.INVITATION && carriedOut.containsKey(rule.key()))
                .forEach(rule -> reminders.send(workshop, rule, carriedOut.getOrDefault(rule.key(), rule.key())));
    }

    private void announce(WorkshopBrief workshop) {
        invitations.send(workshop, Posting.of(ANNOUNCED));
        outside.send(workshop, Posting.of(ANNOUNCED));
    }
}
