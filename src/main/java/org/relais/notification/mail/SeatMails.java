package org.relais.notification.mail;

import java.time.Clock;
import java.util.List;
import org.relais.notification.answer.AnswerLinks;
import org.relais.notification.mail.Letter.Act;
import org.relais.people.PersonId;
import org.relais.workshop.Seat;
import org.relais.workshop.SeatChanged;
import org.relais.workshop.SeatChanged.Cause;
import org.relais.workshop.SeatFree;
import org.relais.workshop.SeatState;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people where they stand with a workshop. A waiting list has mails of its own, without a calendar part (R3.6). */
@Component
class SeatMails {

    /** What is no longer true once somebody stands elsewhere: it is not sent any more. */
    private static final List<String> SUPERSEDED = List.of(
            "seat-waiting",
            "seat-offered",
            "seat-free",
            "offer-expired",
            "changed",
            "changed-waiting",
            "reminder",
            "link");

    private final WorkshopBriefs workshops;
    private final Workshops seats;
    private final Letters letters;
    private final SeatCalendar calendar;
    private final AnswerLinks answers;
    private final Clock clock;

    SeatMails(
            WorkshopBriefs workshops,
            Workshops seats,
            Letters letters,
            SeatCalendar calendar,
            AnswerLinks answers,
            Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.letters = letters;
        this.calendar = calendar;
        this.answers = answers;
        this.clock = clock;
    }

    @EventListener
    void on(SeatChanged change) {
        WorkshopBrief workshop = workshops.of(change.workshop());
        letters.callBack(change.workshop(), change.person(), SUPERSEDED);
        switch (change.after()) {
            case CONFIRMED -> confirmed(workshop, change);
            case WAITING -> waiting(workshop, change);
            case OFFERED -> offered(workshop, change.person());
            case CANCELLED, DECLINED -> gone(workshop, change, "seat-given-back");
            case REMOVED -> gone(workshop, change, "seat-removed");
        }
    }

    /** Shortly before the start, the first of those who wait to click has the seat (R3.3). */
    @EventListener
    void on(SeatFree free) {
        WorkshopBrief workshop = workshops.of(free.workshop());
        free.waiting()
                .forEach(person -> letters.send(
                        workshop,
                        person,
                        letter("seat-free")
                                .offering(new Act("notification.act.take", answers.coming(workshop, person)))
                                .offering(new Act("notification.act.leave", answers.notComing(workshop, person)))));
    }

    private void confirmed(WorkshopBrief workshop, SeatChanged change) {
        PersonId person = change.person();
        letters.send(
                workshop,
                person,
                letter(words(change))
                        .offering(new Act("notification.act.cannot-come", answers.notComing(workshop, person)))
                        .with(calendar.begin(workshop, person)));
    }

    private static String words(SeatChanged change) {
        if (change.cause() == Cause.COHORT) {
            return "seat-cohort";
        }
        if (change.cause() == Cause.PROMOTION) {
            return "seat-promoted";
        }
        return change.before() == null || !change.before().living() ? "seat-confirmed" : "seat-accepted";
    }

    private void waiting(WorkshopBrief workshop, SeatChanged change) {
        PersonId person = change.person();
        String event = change.cause() == Cause.OFFER_EXPIRED ? "offer-expired" : "seat-waiting";
        letters.send(
                workshop,
                person,
                letter(event)
                        .counting(seat(workshop, person).position())
                        .offering(new Act("notification.act.leave", answers.notComing(workshop, person))));
    }

    private void offered(WorkshopBrief workshop, PersonId person) {
        letters.send(
                workshop,
                person,
                letter("seat-offered")
                        .until(seat(workshop, person).offerExpiresAt())
                        .offering(new Act("notification.act.accept", answers.coming(workshop, person)))
                        .offering(new Act("notification.act.decline", answers.notComing(workshop, person))));
    }

    /** Whoever had no seat left by their own click knows it; a calendar that has the workshop must hear of it. */
    private void gone(WorkshopBrief workshop, SeatChanged change, String event) {
        boolean removed = change.after() == SeatState.REMOVED;
        boolean had = change.before() == SeatState.CONFIRMED;
        if (had || removed) {
            Letter letter = letter(event);
            letters.send(
                    workshop, change.person(), had ? letter.with(calendar.cancel(workshop, change.person())) : letter);
        }
    }

    private Seat seat(WorkshopBrief workshop, PersonId person) {
        return seats.seat(workshop.id(), person).orElseThrow();
    }

    /** Each change is one mail, however often somebody changes their mind. */
    private Letter letter(String event) {
        return Letter.of(event, clock.instant().toString());
    }
}
