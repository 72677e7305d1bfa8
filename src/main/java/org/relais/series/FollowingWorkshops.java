package org.relais.series;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.relais.people.PersonId;
import org.relais.workshop.Designs;
import org.relais.workshop.Repetition;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries a change of one workshop over to those that follow it in its series, by the rule of {@link CarriedChange}. */
@Component
class FollowingWorkshops implements Repetition {

    private final SeriesRows rows;
    private final Designs designs;
    private final Clock clock;

    FollowingWorkshops(SeriesRows rows, Designs designs, Clock clock) {
        this.rows = rows;
        this.designs = designs;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int following(WorkshopId id, PersonId planner) {
        return reachable(id, planner).size();
    }

    @Override
    @Transactional
    public void carryOn(WorkshopId id, PersonId planner, WorkshopPlan before, WorkshopPlan after) {
        long days = ChronoUnit.DAYS.between(before.slot().day(), after.slot().day());
        reachable(id, planner).forEach(occurrence -> {
            long shift = occurrence.standsOnItsDay() ? days : 0;
            if (carry(occurrence, planner, new CarriedChange(before, after, shift)) && shift != 0) {
                rows.move(occurrence.workshop(), occurrence.plannedOn().plusDays(shift));
            }
        });
        rows.of(id)
                .map(series -> series.find(id))
                .filter(own -> own.plannedOn().equals(before.slot().day()))
                .ifPresent(own -> rows.move(id, after.slot().day()));
    }

    /** What would leave a workshop without something that it must say (R6.3), or put it into the past, stays away from it. */
    private boolean carry(Occurrence occurrence, PersonId planner, CarriedChange change) {
        WorkshopDesign design = designs.open(occurrence.workshop(), planner);
        WorkshopPlan plan = change.over(design.plan());
        return plan.slot().startsAt().isAfter(clock.instant())
                && designs.missing(design, plan).isEmpty()
                && designs.replan(design.id(), planner, design.version(), plan);
    }

    /** Past ones never change, nor those that were called off. */
    private List<Occurrence> reachable(WorkshopId id, PersonId planner) {
        return rows.of(id)
                .map(series -> series.after(id).stream()
                        .filter(occurrence -> occurrence.open(clock.instant()))
                        .filter(occurrence -> designs.mayPlan(occurrence.workshop(), planner))
                        .toList())
                .orElse(List.of());
    }
}
