package org.relais.workshop;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a workshop says before it is published (R6.3), so that nobody gives their time to an empty one. Its duration is
 * never missing; an agenda is asked for because a room cannot run without a step.
 */
public enum Requirement {
    INTENTION("intention", (plan, now) -> !plan.purpose().intention().isEmpty()),
    DELIVERABLE(
            "deliverables[0].name", (plan, now) -> !plan.aims().deliverables().isEmpty()),
    BENEFIT("benefit", (plan, now) -> !plan.purpose().benefit().isEmpty()),
    AHEAD("date", (plan, now) -> plan.slot().endsAt().isAfter(now)),
    VENUE("place", (plan, now) -> plan.venue().known()),
    AGENDA("steps", (plan, now) -> !plan.steps().isEmpty());

    private final String field;
    private final BiPredicate<WorkshopPlan, Instant> met;

    Requirement(String field, BiPredicate<WorkshopPlan, Instant> met) {
        this.field = field;
        this.met = met;
    }

    /** The field of the form that is to be filled. */
    public String field() {
        return field;
    }

    public static List<Requirement> missing(WorkshopPlan plan, Instant now) {
        return Arrays.stream(values())
                .filter(requirement -> !requirement.met.test(plan, now))
                .toList();
    }
}
