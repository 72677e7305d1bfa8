package org.relais.template;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.AgendaFormats;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Aims;
import org.relais.workshop.Blueprint;
import org.relais.workshop.Deliverable;
import org.relais.workshop.Dimensions;
import org.relais.workshop.Layout;
import org.relais.workshop.Objective;
import org.relais.workshop.Phase;
import org.relais.workshop.Preparation;
import org.relais.workshop.Purpose;
import org.relais.workshop.StepId;

/**
 * A template as its file says it.
 *
 * @param key names the file, and the template in addresses
 * @param version goes up with every change of the file that changes the design
 */
record ShippedTemplate(
        String key,
        int version,
        int minutes,
        int seats,
        Words name,
        Words summary,
        Words occasion,
        Words group,
        List<Words> pitfalls,
        Plan plan,
        List<Step> steps) {

    /** A format that is not installed is led as a step like any other. */
    static final String FREE = "free";

    record Plan(
            Words title,
            Words intention,
            Words objective,
            Words measure,
            Words leading,
            Words deliverable,
            Words benefit) {

        Aims aims(Locale locale) {
            Objective result = new Objective(
                    objective.in(locale),
                    measure.in(locale),
                    "",
                    "",
                    null,
                    leading.in(locale),
                    "",
                    "",
                    Dimensions.NONE);
            return new Aims(List.of(result), List.of(Deliverable.of(deliverable.in(locale))), List.of());
        }
    }

    record Step(
            Phase phase,
            String format,
            int minutes,
            Layout.Kind layout,
            @Nullable Integer groups,
            @Nullable Integer size,
            boolean handsOn,
            Words title,
            Words artefact) {

        AgendaStep in(Locale locale, AgendaFormats formats) {
            return new AgendaStep(
                    StepId.next(),
                    title.in(locale),
                    formats.find(format).isPresent() ? format : FREE,
                    phase,
                    minutes,
                    new Layout(layout, groups, size),
                    artefact.in(locale),
                    handsOn,
                    false,
                    "",
                    null);
        }
    }

    Description description(Locale locale) {
        return new Description(
                name.in(locale),
                summary.in(locale),
                occasion.in(locale),
                group.in(locale),
                pitfalls.stream().map(words -> words.in(locale)).toList());
    }

    Blueprint blueprint(Locale locale, AgendaFormats formats) {
        return new Blueprint(
                new Purpose(
                        plan.title().in(locale),
                        plan.intention().in(locale),
                        plan.benefit().in(locale)),
                plan.aims(locale),
                Preparation.NONE,
                minutes,
                seats,
                steps.stream().map(step -> step.in(locale, formats)).toList());
    }
}
