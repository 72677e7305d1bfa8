package org.relais.workshop.web;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Phase;
import org.relais.workshop.StepId;

/**
 * A step of the agenda as typed.
 *
 * @param id of the step, so that it keeps its identity when it moves
 */
record StepForm(
        @Nullable String id,
        @Nullable String title,
        @Nullable String format,
        @Nullable String phase,
        @Nullable String minutes) {

    /** A step with nothing but a title and a time. */
    private static final String FREE = "free";

    static StepForm of(AgendaStep step) {
        return new StepForm(
                step.id().toString(), step.title(), step.format(), step.phase().name(), String.valueOf(step.minutes()));
    }

    static StepForm of(String title, String format, Phase phase, int minutes) {
        return new StepForm(StepId.next().toString(), title, format, phase.name(), String.valueOf(minutes));
    }

    /** Ready to be filled. */
    static StepForm blank() {
        return of("", FREE, Phase.EXPLORE, 10);
    }

    int minutesOrNone() {
        return minutesOrNone(minutes);
    }

    /** For the running sums; what is no number counts as nothing until it is corrected. */
    static int minutesOrNone(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }
}
