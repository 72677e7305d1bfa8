package org.relais.notification.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.notification.answer.AnswerLinks;
import org.relais.notification.mail.Letter.Act;
import org.relais.notification.mail.ToldFacts.Told;
import org.relais.workshop.Seat;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopCancelled;
import org.relais.workshop.WorkshopChanged;
import org.relais.workshop.WorkshopPublished;
import org.relais.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what happens to a workshop. A draft has no events, and so no mails (T9). */
@Component
class WorkshopMails {

    /** What makes no sense for a workshop that does not take place. */
    private static final List<String> MEANINGLESS = List.of(
            "invitation",
            "announcement",
            "reminder",
            "link",
            "changed",
            "changed-waiting",
            "seat-waiting",
            "seat-offered",
            "seat-free",
            "offer-expired");

    private final WorkshopBriefs workshops;
    private final Workshops seats;
    private final Letters letters;
    private final SeatCalendar calendar;
    private final ToldFacts told;
    private final AnswerLinks answers;
    private final Clock clock;

    WorkshopMails(
            WorkshopBriefs workshops,
            Workshops seats,
            Letters letters,
            SeatCalendar calendar,
            ToldFacts told,
            AnswerLinks answers,
            Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.letters = letters;
        this.calendar = calendar;
        this.told = told;
        this.answers = answers;
        this.clock = clock;
    }

    @EventListener
    void on(WorkshopPublished published) {
        told.publish(workshops.of(published.workshop()));
    }

    /** Ten minutes of edits are one mail (R4.6); a calendar learns of each by its sequence. */
    @EventListener
    void on(WorkshopChanged changed) {
        WorkshopBrief workshop = workshops.of(changed.workshop());
        Optional<Told> before = told.change(workshop);
        seats.confirmed(workshop.id())
                .forEach(seat -> letters.send(
                        workshop,
                        seat.person(),
                        update("changed", workshop, before)
                                .offering(new Act(
                                        "notification.act.cannot-come", answers.notComing(workshop, seat.person())))
                                .with(calendar.change(workshop, seat.person()))));
        withoutSeat(workshop)
                .forEach(seat -> letters.send(
                        workshop,
                        seat.person(),
                        update("changed-waiting", workshop, before)
                                .until(seat.offerExpiresAt())
                                .offering(
                                        new Act("notification.act.answer", answers.coming(workshop, seat.person())))));
    }

    /** At once, to everybody: to those who wait without a calendar part (R3.6, R3.7, R4.6). */
    @EventListener
    void on(WorkshopCancelled cancelled) {
        WorkshopBrief workshop = workshops.of(cancelled.workshop());
        letters.callBack(workshop.id(), MEANINGLESS);
        seats.confirmed(workshop.id())
                .forEach(seat -> letters.send(
                        workshop, seat.person(), letter("cancelled").with(calendar.cancel(workshop, seat.person()))));
        withoutSeat(workshop).forEach(seat -> letters.send(workshop, seat.person(), letter("cancelled")));
    }

    private Letter update(String event, WorkshopBrief workshop, Optional<Told> before) {
        Letter letter = letter(event).waiting(ToldFacts.TOGETHER);
        before.ifPresent(known -> letter.with("before", Change.between(known, Told.of(workshop))));
        return letter;
    }

    private List<Seat> withoutSeat(WorkshopBrief workshop) {
        List<Seat> all = new ArrayList<>(seats.offered(workshop.id()));
        all.addAll(seats.waiting(workshop.id()));
        return all;
    }

    private Letter letter(String event) {
        return Letter.of(event, clock.instant().toString());
    }
}
