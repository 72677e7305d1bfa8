package org.relais.notification.mail;

import java.util.List;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.relais.notification.answer.AnswerLinks;
import org.relais.notification.mail.Letter.Act;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.relais.workshop.Echoes;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Invites the members who neither have a seat nor wait for one, nor said that they cannot come. */
@Component
public class WorkshopInvitations {

    private final Communities communities;
    private final Workshops workshops;
    private final Letters letters;
    private final AnswerLinks answers;
    private final Echoes echoes;

    WorkshopInvitations(
            Communities communities, Workshops workshops, Letters letters, AnswerLinks answers, Echoes echoes) {
        this.communities = communities;
        this.workshops = workshops;
        this.letters = letters;
        this.answers = answers;
        this.echoes = echoes;
    }

    public void send(WorkshopBrief workshop, Posting posting) {
        notSignedUp(workshop).forEach(person -> invite(workshop, person, posting));
    }

    /** Unless the person has a seat or waits for one. */
    public void invite(WorkshopBrief workshop, PersonId person, Posting posting) {
        if (workshops.seat(workshop.id(), person).stream()
                .anyMatch(seat -> seat.state().living())) {
            return;
        }
        letters.send(
                workshop,
                person,
                Letter.of("invitation", posting.occurrence())
                        .heldBy(posting.holder())
                        .about(MailSubject.INVITATIONS, Urgency.ORDINARY)
                        .with("echo", echoes.of(workshop.id()))
                        .offering(new Act("notification.act.come", answers.coming(workshop, person))));
    }

    public List<PersonId> notSignedUp(WorkshopBrief workshop) {
        return communities.members(workshop.community()).stream()
                .map(MemberLine::person)
                .filter(person -> workshops.seat(workshop.id(), person).isEmpty())
                .toList();
    }
}
