package org.relais.workshop;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.Activities;
import org.relais.community.Activities.Activity;
import org.relais.people.PersonId;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one place where somebody's state changes: the row, the log and the event go together. Never with a reason (P8). */
@Component
class SeatMoves {

    private final SeatRows rows;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatMoves(SeatRows rows, Activities activities, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    void add(Workshop workshop, Seat seat, String accessNeeds, Cause cause, @Nullable PersonId actor) {
        rows.add(seat, accessNeeds);
        tell(workshop, seat, null, cause, actor);
    }

    Seat move(Workshop workshop, Seat seat, SeatState to, Cause cause, @Nullable PersonId actor) {
        return store(workshop, seat, seat.moved(to, null, null), cause, actor);
    }

    Seat offer(Workshop workshop, Seat seat, Instant deadline) {
        return store(workshop, seat, seat.moved(SeatState.OFFERED, seat.queueNo(), deadline), Cause.PROMOTION, null);
    }

    /** The offer stands for less time; the state stays. */
    void curtail(Seat seat, Instant deadline) {
        rows.move(seat.moved(SeatState.OFFERED, seat.queueNo(), deadline), clock.instant());
    }

    /** R3.3: an offer without an answer goes to the end of the queue, not out of it. */
    Seat queueAgain(Workshop workshop, Seat seat, int queueNo) {
        return store(workshop, seat, seat.moved(SeatState.WAITING, queueNo, null), Cause.OFFER_EXPIRED, null);
    }

    private Seat store(Workshop workshop, Seat before, Seat after, Cause cause, @Nullable PersonId actor) {
        rows.move(after, clock.instant());
        tell(workshop, after, before.state(), cause, actor);
        return after;
    }

    private void tell(Workshop workshop, Seat seat, @Nullable SeatState before, Cause cause, @Nullable PersonId actor) {
        activities.note(
                workshop.community(),
                new Activity(
                        actor,
                        "sign-up",
                        seat.id(),
                        cause.name(),
                        before == null ? "" : before.name(),
                        seat.state().name(),
                        ""));
        events.publishEvent(new SeatChanged(workshop.id(), seat.person(), before, seat.state(), cause));
    }
}
