package org.relais.live.view;

import org.relais.workshop.StepLine;

/** A step in the facilitator's agenda. */
public record AgendaStepLine(StepLine step, Mark mark) {

    /** Where the room stands: a step that was left may be entered again, nothing in it is lost (L15). */
    public enum Mark {
        DONE,
        CURRENT,
        TO_COME
    }

    public boolean current() {
        return mark == Mark.CURRENT;
    }

    public boolean done() {
        return mark == Mark.DONE;
    }
}
