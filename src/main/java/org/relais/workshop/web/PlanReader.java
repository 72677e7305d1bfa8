package org.relais.workshop.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Aims;
import org.relais.workshop.Preparation;
import org.relais.workshop.Purpose;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopPlan;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Makes a plan of what was typed, or says beside the fields what is missing. */
@Component
class PlanReader {

    private final SlotReader slots;
    private final AimsReader aims;
    private final PreparationReader preparations;
    private final StepReader stepReader;

    PlanReader(SlotReader slots, AimsReader aims, PreparationReader preparations, StepReader stepReader) {
        this.slots = slots;
        this.aims = aims;
        this.preparations = preparations;
        this.stepReader = stepReader;
    }

    /** @param before when the workshop was planned until now, if it was */
    Optional<WorkshopPlan> read(WorkshopForm form, @Nullable Slot before, Errors errors) {
        Answers all = new Answers(errors);
        Optional<Purpose> purpose = purpose(form, new Answers(errors));
        Optional<Slot> slot = slots.read(form, before, new Answers(errors));
        Optional<Aims> aimed = aims.read(form, slot.orElse(null), errors);
        Optional<Venue> venue = venue(form, new Answers(errors));
        Optional<Preparation> preparation = preparations.read(form, errors);
        List<AgendaStep> steps = stepReader.read(form.steps(), errors);
        if (steps.size() == form.steps().size()) {
            slot.ifPresent(known -> new LockedStarts(known, errors).check(steps));
        }
        return all.accepted(() -> new WorkshopPlan(
                purpose.orElseThrow(),
                aimed.orElseThrow(),
                slot.orElseThrow(),
                venue.orElseThrow(),
                preparation.orElseThrow(),
                steps,
                form.topicIds()));
    }

    private static Optional<Purpose> purpose(WorkshopForm form, Answers answers) {
        String title = answers.line("title", form.title(), 3, Purpose.LONGEST_TITLE);
        String intention = answers.line("intention", form.intention(), 0, Purpose.LONGEST);
        String benefit = answers.line("benefit", form.benefit(), 0, Purpose.LONGEST);
        return answers.accepted(() -> new Purpose(title, intention, benefit));
    }

    private static Optional<Venue> venue(WorkshopForm form, Answers answers) {
        String place = answers.line("place", form.place(), 0, Venue.LONGEST_PLACE);
        String link = answers.line("link", form.link(), 0, Venue.LONGEST_LINK);
        int capacity = answers.number("capacity", form.capacity(), Venue.FEWEST, Venue.MOST);
        if (!link.isEmpty() && !Venue.isLink(link)) {
            answers.refuse("link", "workshop.form.link.https");
        }
        return answers.accepted(() -> new Venue(place, link, capacity, form.membersOnly() != null));
    }
}
