package org.relais.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopState;

/**
 * A workshop of a series.
 *
 * @param position from 0, in the order of the cadence
 * @param plannedOn its day by the cadence; whoever moved it by hand moved it away from there
 */
public record Occurrence(
        WorkshopId workshop,
        int position,
        LocalDate plannedOn,
        Instant startsAt,
        ZoneId zone,
        WorkshopState state,
        PersonId madeBy) {

    /** It can still be planned anew: it lies ahead and was not called off. */
    boolean open(Instant now) {
        return state.mayBePlanned() && startsAt.isAfter(now);
    }

    boolean standsOnItsDay() {
        return LocalDate.ofInstant(startsAt, zone).equals(plannedOn);
    }
}
