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
import org.relais.notification.mail.Posting;
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
    private final HeldReminders held;
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
            HeldReminders held,
            Instance instance) {
        this.audiences = audiences;
        this.invitations = invitations;
        this.outside = outside;
        this.letters = letters;
        this.answers = answers;
        this.commitments = commitments;
        this.minutes = minutes;
        this.workshops = workshops;
        this.held = held;
        this.instance = instance;
    }

    /** A commitment that its owner has under way. */
    public record UnderWay(String text, LocalDate dueOn, String href) {}

    /** @param occurrence whoever got the rule's message with the same one gets no other */
    void send(WorkshopBrief workshop, ReminderRule rule, String occurrence) {
        Posting posting = held.posting(workshop, rule, occurrence);
        if (rule.audience() == Audience.SUBSCRIBERS) {
            outside.send(workshop, posting);
        } else {
            audiences.of(workshop, rule.audience()).forEach(person -> send(workshop, person, rule.template(), posting));
        }
        held.tell(workshop, posting);
    }

    private void send(WorkshopBrief workshop, PersonId person, Template template, Posting posting) {
        switch (template) {
            case INVITATION -> invitations.invite(workshop, person, posting);
            case REMINDER -> remind(workshop, person, letter(template, posting));
            case LINK -> link(workshop, person, letter(template, posting));
            case MINUTES_DUE -> nudge(workshop, person, letter(template, posting));
        }
    }

    /** Time-bound: tomorrow's digest may come after the workshop. */
    private void remind(WorkshopBrief workshop, PersonId person, Letter letter) {
        letters.send(
                workshop,
                person,
                letter.offering(answer(workshop, person))
                        .with("roles", workshop.rolesOf(person))
                        .with("commitments", underWay(workshop, person)));
    }

    private void link(WorkshopBrief workshop, PersonId person, Letter letter) {
        String call = workshop.plan().venue().link();
        if (!call.isEmpty()) {
            letters.send(
                    workshop,
                    person,
                    letter.offering(new Act("notification.act.join", call)).offering(answer(workshop, person)));
        }
    }

    private void nudge(WorkshopBrief workshop, PersonId person, Letter letter) {
        boolean awaited = minutes.finalised(workshop.id()).isEmpty();
        if (awaited && workshops.mayWriteMinutes(workshop.id(), person)) {
            String page = instance.link("/workshops/" + workshop.id() + "/minutes");
            letters.send(
                    workshop,
                    person,
                    letter.about(MailSubject.MINUTES, Urgency.ORDINARY)
                            .offering(new Act("notification.act.minutes", page)));
        }
    }

    private static Letter letter(Template template, Posting posting) {
        return Letter.of(template.event(), posting.occurrence()).heldBy(posting.holder());
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
