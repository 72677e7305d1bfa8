package org.relais.notification.reminder;

import java.util.List;
import org.relais.notification.mail.Letter;
import org.relais.notification.mail.Letter.Act;
import org.relais.notification.mail.Letters;
import org.relais.notification.mail.Posting;
import org.relais.outbox.HeldMails;
import org.relais.platform.Instance;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** "Let me read it first" (R4.3): whose release a rule waits for, and the word to them that something waits. */
@Component
class HeldReminders {

    /** What says nothing any more once the workshop is over. */
    private static final List<String> BEFOREHAND =
            List.of("announcement", Template.INVITATION.event(), Template.REMINDER.event(), Template.LINK.event());

    private final Hosts hosts;
    private final HeldMails held;
    private final WorkshopBriefs workshops;
    private final Letters letters;
    private final Instance instance;

    HeldReminders(Hosts hosts, HeldMails held, WorkshopBriefs workshops, Letters letters, Instance instance) {
        this.hosts = hosts;
        this.held = held;
        this.workshops = workshops;
        this.letters = letters;
        this.instance = instance;
    }

    /** Where nobody is left to read them, messages go out by themselves. */
    Posting posting(WorkshopBrief workshop, ReminderRule rule, String occurrence) {
        return rule.held() ? new Posting(occurrence, hosts.of(workshop).orElse(null)) : Posting.of(occurrence);
    }

    /** At once: until it is read, nobody is reminded. */
    void tell(WorkshopBrief workshop, Posting posting) {
        if (posting.holder() != null) {
            int waiting = Math.toIntExact(held.waitingFor(posting.holder()));
            if (waiting > 0) {
                letters.send(
                        workshop,
                        posting.holder(),
                        Letter.of("held", posting.occurrence())
                                .counting(waiting)
                                .offering(new Act("notification.act.read", instance.link("/mails/held"))));
            }
        }
    }

    /** What nobody released in time reaches nobody. */
    @EventListener
    void on(WorkshopClosed closed) {
        letters.callBack(workshops.of(closed.workshop()).id(), BEFOREHAND);
    }
}
