package org.relais.workshop.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.Aims;
import org.relais.workshop.Deliverable;
import org.relais.workshop.Dimensions;
import org.relais.workshop.Objective;
import org.relais.workshop.Slot;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what is to come of a workshop. A line in which nobody wrote is nothing. */
@Component
class AimsReader {

    private static final LineReader<DeliverableForm, Deliverable> DELIVERABLES = new LineReader<>(
            "deliverables", "name", Aims.MOST_DELIVERABLES, DeliverableForm::isBlank, AimsReader::deliverable);

    /** @param slot when the workshop is, as far as that could be read */
    Optional<Aims> read(WorkshopForm form, @Nullable Slot slot, Errors errors) {
        Answers all = new Answers(errors);
        List<Objective> objectives = objectives(slot).read(form.objectives(), errors);
        List<Deliverable> deliverables = DELIVERABLES.read(form.deliverables(), errors);
        List<String> criteria = all.lines("criteria", form.criteria(), Aims.MOST_CRITERIA, Aims.LONGEST_CRITERION);
        return all.accepted(() -> new Aims(objectives, deliverables, criteria));
    }

    private static LineReader<ObjectiveForm, Objective> objectives(@Nullable Slot slot) {
        return new LineReader<>(
                "objectives",
                "result",
                Aims.MOST_OBJECTIVES,
                ObjectiveForm::isBlank,
                (at, form, answers) -> objective(at, form, slot, answers));
    }

    private static Optional<Objective> objective(String at, ObjectiveForm form, @Nullable Slot slot, Answers answers) {
        String result = answers.line(at + "result", form.result(), 1, Objective.LONGEST);
        String measure = answers.line(at + "measure", form.measure(), 0, Objective.LONGEST);
        String baseline = answers.line(at + "baseline", form.baseline(), 0, Objective.LONGEST_VALUE);
        String target = answers.line(at + "target", form.target(), 0, Objective.LONGEST_VALUE);
        LocalDate dueOn = answers.date(at + "dueOn", form.dueOn()).orElse(null);
        String leading = answers.line(at + "leadingIndicator", form.leadingIndicator(), 0, Objective.LONGEST);
        String business = answers.line(at + "business", form.business(), 0, Objective.LONGEST);
        String technical = answers.line(at + "technical", form.technical(), 0, Objective.LONGEST);
        return answers.accepted(() -> new Objective(
                        result, measure, baseline, target, dueOn, leading, business, technical, dimensions(form)))
                .filter(objective -> isDueInTime(at, objective, slot, answers));
    }

    private static boolean isDueInTime(String at, Objective objective, @Nullable Slot slot, Answers answers) {
        boolean fits = slot == null || objective.fits(slot.day());
        if (!fits) {
            answers.refuse(at + "dueOn", "workshop.form.objective.dueOn.range", Objective.DAYS);
        }
        return fits;
    }

    private static Dimensions dimensions(ObjectiveForm form) {
        return new Dimensions(form.ux() != null, form.quality() != null, form.delivery() != null);
    }

    private static Optional<Deliverable> deliverable(String at, DeliverableForm form, Answers answers) {
        String name = answers.line(at + "name", form.name(), 0, Deliverable.LONGEST);
        if (name.isBlank()) {
            answers.refuse(at + "name", "workshop.form.deliverable.unnamed");
        }
        String consumer = answers.line(at + "consumer", form.consumer(), 0, Deliverable.LONGEST_NAME_OF_PEOPLE);
        String usableBy = answers.line(at + "usableBy", form.usableBy(), 0, Deliverable.LONGEST_NAME_OF_PEOPLE);
        var kind = Chosen.of(Deliverable.Kind.values(), form.kind()).orElse(Deliverable.Kind.OTHER);
        return answers.accepted(() -> new Deliverable(kind, name, consumer, usableBy));
    }
}
