package org.relais.template;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.AgendaFormats;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Layout;
import org.relais.workshop.Phase;
import org.relais.workshop.StepId;

/** A step as a {@link StoredBlueprint} keeps it: without an hour. */
record StoredStep(
        String title,
        String format,
        String phase,
        int minutes,
        String layout,
        @Nullable Integer groups,
        @Nullable Integer size,
        String artefact,
        boolean handsOn,
        boolean oneWay,
        String roleNote) {

    static StoredStep of(AgendaStep step) {
        return new StoredStep(
                step.title(),
                step.format(),
                step.phase().name(),
                step.minutes(),
                step.layout().kind().name(),
                step.layout().groups(),
                step.layout().size(),
                step.artefact(),
                step.handsOn(),
                step.oneWay(),
                step.roleNote());
    }

    /** A format that is not installed any more is led as a step like any other. */
    AgendaStep read(AgendaFormats formats) {
        var seated = new Layout(Layout.Kind.valueOf(layout), groups, size);
        return new AgendaStep(
                StepId.next(),
                title,
                format,
                Phase.valueOf(phase),
                minutes,
                seated,
                artefact,
                handsOn,
                oneWay,
                roleNote,
                null);
    }
}
