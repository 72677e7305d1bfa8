package org.relais.notification.reminder;

import java.time.LocalDate;
import java.util.List;
import org.relais.commitment.Commitments;
import org.relais.minutes.Minutes;
import org.relais.notification.answer.AnswerLinks;
import org.relais.notification.mail.Letter;
import org.relais.notification.mail.Letter.Act;
import org.relais.notification.mail.Letters;
import org.relais.notification.mail.OutsideInvitations;
import org.relais.notification.mail.WorkshopInvitations;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Urgency;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.platform.Instance;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Writes what a rule says to whom it means. */
@Component
class Reminders {

    private final Audiences audiences;
    private final WorkshopInvitations invitations;
    private final OutsideInvitations outside;
    private final Letters letters;
    private final AnswerLinks answers;
    private final Commitments commitments;
    private final Minutes minutes;
    private final Workshops workshops;
    private final Instance instance;

    Reminders(
            Audiences audiences,
            WorkshopInvitations invitations,
            OutsideInvitations outside,
            Letters letters,
            AnswerLinks answers,
            Commitments commitments,
            Minutes minutes,
            Workshops workshops,
            Instance instance) {
        this.audiences = audiences;
        this.invitations = invitations;
        this.outside = outside;
        this.letters = letters;
        this.answers = answers;
        this.commitments = commitments;
        this.minutes = minutes;
        this.workshops = workshops;
        this.instance = instance;
    }

    /** A commitment that its owner has under way. */
    public record UnderWay(String text, LocalDate dueOn, String href) {}

    void send(WorkshopBrief workshop, ReminderRule rule) {
        if (rule.audience() == Audience.SUBSCRIBERS) {
            outside.send(workshop, rule.key());
            return;
        }
        for (PersonId person : audiences.of(workshop, rule.audience())) {
            switch (rule.template()) {
                case INVITATION -> invitations.invite(workshop, person, rule.key());
                case REMINDER -> remind(workshop, person, rule);
                case LINK -> link(workshop, person, rule);
                case MINUTES_DUE -> nudge(workshop, person, rule);
            }
        }
    }

    /** Time-bound: tomorrow's digest may come after the workshop. */
    private void remind(WorkshopBrief workshop, PersonId person, ReminderRule rule) {
        letters.send(
                workshop,
                person,
                letter(rule)
                        .offering(answer(workshop, person))
                        .with("roles", workshop.rolesOf(person))
                        .with("commitments", underWay(workshop, person)));
    }

    private void link(WorkshopBrief workshop, PersonId person, ReminderRule rule) {
        String call = workshop.plan().venue().link();
        if (!call.isEmpty()) {
            letters.send(
                    workshop,
                    person,
                    letter(rule)
                            .offering(new Act("notification.act.join", call))
                            .offering(answer(workshop, person)));
        }
    }

    private void nudge(WorkshopBrief workshop, PersonId person, ReminderRule rule) {
        boolean awaited = minutes.finalised(workshop.id()).isEmpty();
        if (awaited && workshops.mayWriteMinutes(workshop.id(), person)) {
            String page = instance.link("/workshops/" + workshop.id() + "/minutes");
            letters.send(
                    workshop,
                    person,
                    letter(rule)
                            .about(MailSubject.MINUTES, Urgency.ORDINARY)
                            .offering(new Act("notification.act.minutes", page)));
        }
    }

    private static Letter letter(ReminderRule rule) {
        return Letter.of(rule.template().event(), rule.key());
    }

    private Act answer(WorkshopBrief workshop, PersonId person) {
        return workshops.isSignedUp(workshop.id(), person)
                ? new Act("notification.act.cannot-come", answers.notComing(workshop, person))
                : new Act("notification.act.answer", answers.coming(workshop, person));
    }

    private List<UnderWay> underWay(WorkshopBrief workshop, PersonId person) {
        return commitments.activeOf(workshop.community(), Actor.of(person)).stream()
                .map(line -> new UnderWay(line.text(), line.dueOn(), instance.link("/commitments/" + line.id())))
                .toList();
    }
}
