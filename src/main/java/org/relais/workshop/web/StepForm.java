package org.relais.workshop.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Layout;
import org.relais.workshop.Phase;
import org.relais.workshop.StepId;

/**
 * A step of the agenda as typed.
 *
 * @param id of the step, so that it keeps its identity when it moves
 * @param groups how many groups there are, where the layout is that of groups; size is how many people each has
 * @param handsOn sent when people do something with their hands; oneWay when they listen to one person
 * @param lockedAt such as {@code 15:00}, when the step starts whatever comes before it
 */
record StepForm(
        @Nullable String id,
        @Nullable String title,
        @Nullable String format,
        @Nullable String phase,
        @Nullable String minutes,
        @Nullable String layout,
        @Nullable String groups,
        @Nullable String size,
        @Nullable String artefact,
        @Nullable String handsOn,
        @Nullable String oneWay,
        @Nullable String roleNote,
        @Nullable String lockedAt) {

    /** A step with nothing but a title and a time. */
    private static final String FREE = "free";

    static StepForm of(AgendaStep step) {
        return new StepForm(
                step.id().toString(),
                step.title(),
                step.format(),
                step.phase().name(),
                String.valueOf(step.minutes()),
                step.layout().kind().name(),
                number(step.layout().groups()),
                number(step.layout().size()),
                step.artefact(),
                Typed.tick(step.handsOn()),
                Typed.tick(step.oneWay()),
                step.roleNote(),
                step.lockedAt() == null ? "" : step.lockedAt().toString());
    }

    static StepForm of(String title, String format, Phase phase, int minutes) {
        return of(AgendaStep.of(StepId.next(), title, format, phase, minutes));
    }

    /** Ready to be filled. */
    static StepForm blank() {
        return new StepForm(
                StepId.next().toString(),
                "",
                FREE,
                Phase.EXPLORE.name(),
                "10",
                Layout.Kind.PLENARY.name(),
                "",
                "",
                "",
                null,
                null,
                "",
                "");
    }

    /** More was said than what every step of a template brings along: its layout and what remains of it. */
    public boolean isDetailed() {
        return !Typed.nothing(groups, size, handsOn, oneWay, roleNote, lockedAt);
    }

    /** As a format usually is; all of it is only typed. */
    static StepForm usual(String format, String phase, String minutes, String title) {
        StepForm blank = blank();
        return new StepForm(blank.id, title, format, phase, minutes, blank.layout, "", "", "", null, null, "", "");
    }

    StepForm lasting(int minutes) {
        return new StepForm(
                id,
                title,
                format,
                phase,
                String.valueOf(minutes),
                layout,
                groups,
                size,
                artefact,
                handsOn,
                oneWay,
                roleNote,
                lockedAt);
    }

    Optional<Phase> phaseOrNone() {
        return Chosen.of(Phase.values(), phase);
    }

    int minutesOrNone() {
        return minutesOrNone(minutes);
    }

    /** For the running sums; what is no number counts as nothing until it is corrected. */
    static int minutesOrNone(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
