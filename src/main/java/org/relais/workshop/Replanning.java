package org.relais.workshop;

import java.util.List;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning a workshop anew, alone or together with those that follow it. */
@Service
@Transactional
public class Replanning {

    private final Designs designs;
    private final List<Repetition> repetitions;

    Replanning(Designs designs, List<Repetition> repetitions) {
        this.designs = designs;
        this.repetitions = repetitions;
    }

    /** How many workshops follow that a change of this one can reach. */
    @Transactional(readOnly = true)
    public int following(WorkshopId id, PersonId planner) {
        return repetitions.stream()
                .mapToInt(repetition -> repetition.following(id, planner))
                .sum();
    }

    /**
     * As {@link Designs#replan}.
     *
     * @param reaching those that follow change too
     */
    public boolean replan(WorkshopId id, PersonId planner, long version, WorkshopPlan plan, boolean reaching) {
        WorkshopPlan before = designs.open(id, planner).plan();
        if (!designs.replan(id, planner, version, plan)) {
            return false;
        }
        if (reaching) {
            repetitions.forEach(repetition -> repetition.carryOn(id, planner, before, plan));
        }
        return true;
    }
}
