package org.relais.live.view;

import org.relais.live.CourseStep;

/**
 * A step in the facilitator's agenda.
 *
 * @param position among all steps, from 0
 */
public record AgendaStepLine(CourseStep step, int position, Mark mark) {

    /** Where the room stands: a step that was left may be entered again, nothing in it is lost (L15). */
    public enum Mark {
        DONE,
        SKIPPED,
        CURRENT,
        TO_COME
    }

    public boolean current() {
        return mark == Mark.CURRENT;
    }

    public boolean done() {
        return mark == Mark.DONE;
    }

    public boolean skipped() {
        return mark == Mark.SKIPPED;
    }

    public boolean toCome() {
        return mark == Mark.TO_COME;
    }
}
