package org.relais.live;

import org.relais.workshop.AgendaStep;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;

/**
 * A step as it goes on in the room.
 *
 * @param planned as the workshop was designed
 * @param minutes that it has now
 * @param skipped left out for today; it can be taken up again
 */
public record CourseStep(StepLine planned, int minutes, boolean skipped) {

    /** Nothing is shortened away: a step without minutes is skipped, which says so. */
    static final int SHORTEST = 1;

    static CourseStep asPlanned(StepLine step) {
        return new CourseStep(step, step.minutes(), false);
    }

    public StepId id() {
        return planned.id();
    }

    public String title() {
        return planned.title();
    }

    CourseStep lasting(int wanted) {
        return new CourseStep(planned, Math.clamp(wanted, SHORTEST, AgendaStep.LONGEST), skipped);
    }

    CourseStep skipped(boolean now) {
        return new CourseStep(planned, minutes, now);
    }
}
