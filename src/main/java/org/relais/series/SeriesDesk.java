package org.relais.series;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.relais.workshop.Designs;
import org.relais.workshop.SeatDesk;
import org.relais.workshop.SeatRules;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.relais.workshop.WorkshopState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who plan a workshop do to let it come back, and to end that. */
@Service
@Transactional
public class SeriesDesk {

    private final SeriesRows rows;
    private final Designs designs;
    private final SeatDesk seats;
    private final WorkshopBriefs briefs;
    private final Turns turns;
    private final Clock clock;

    SeriesDesk(SeriesRows rows, Designs designs, SeatDesk seats, WorkshopBriefs briefs, Turns turns, Clock clock) {
        this.rows = rows;
        this.designs = designs;
        this.seats = seats;
        this.briefs = briefs;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Plans the same workshop at all its later days: published ones after a published one, without telling anybody of each;
     * drafts after a draft. A workshop that comes back already stays as it is, so that a form sent twice plans one series.
     */
    public void begin(WorkshopId first, PersonId planner, Rhythm rhythm) {
        WorkshopDesign design = designs.open(first, planner);
        turns.take(first.value());
        if (rows.of(first).isEmpty()) {
            SeriesId series = SeriesId.next();
            List<Slot> slots = rhythm.slots(design.plan().slot());
            rows.add(series, design.community().id(), planner, rhythm.cadence(), clock.instant());
            rows.add(series, first, 0, slots.getFirst().day());
            for (int position = 1; position < slots.size(); position++) {
                WorkshopId next = repeat(design, planner, slots.get(position));
                rows.add(series, next, position, slots.get(position).day());
            }
        }
    }

    /** Calls off all that follow and can still be called off; those who have a seat there are told. */
    public int end(WorkshopId last, PersonId planner) {
        designs.open(last, planner);
        List<Occurrence> following = rows.of(last).orElseThrow(() -> new NotFound(last)).after(last).stream()
                .filter(occurrence -> occurrence.open(clock.instant()))
                .filter(occurrence -> designs.mayPlan(occurrence.workshop(), planner))
                .toList();
        following.forEach(occurrence -> designs.cancel(occurrence.workshop(), planner));
        return following.size();
    }

    /** A draft has no rules for its seats yet; what lies in the past already stays one (R6.3). */
    private WorkshopId repeat(WorkshopDesign design, PersonId planner, Slot slot) {
        WorkshopPlan plan = design.plan().again(slot);
        WorkshopId next = designs.draft(WorkshopId.next(), design.community().id(), planner, plan);
        if (design.state() == WorkshopState.PUBLISHED
                && designs.publish(next, planner, false).isEmpty()) {
            SeatRules rules = moved(
                    briefs.of(design.id()).seatRules(),
                    Duration.between(design.plan().slot().startsAt(), slot.startsAt()));
            long version = designs.open(next, planner).version();
            seats.arrange(next, planner, version, plan.venue().capacity(), rules);
        }
        return next;
    }

    /** Sign-up opens and closes as long before the start as for the first one. */
    private static SeatRules moved(SeatRules rules, Duration by) {
        return new SeatRules(
                later(rules.signUpOpensAt(), by),
                later(rules.signUpClosesAt(), by),
                rules.promotion(),
                rules.remoteSeats());
    }

    private static @Nullable Instant later(@Nullable Instant at, Duration by) {
        return Optional.ofNullable(at).map(known -> known.plus(by)).orElse(null);
    }
}
