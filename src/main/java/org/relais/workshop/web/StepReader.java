package org.relais.workshop.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.relais.shared.Ids;
import org.relais.workshop.AgendaFormat;
import org.relais.workshop.AgendaFormats;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Layout;
import org.relais.workshop.Phase;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the steps of an agenda. */
@Component
class StepReader {

    private final AgendaFormats formats;

    StepReader(AgendaFormats formats) {
        this.formats = formats;
    }

    List<AgendaStep> read(List<StepForm> forms, Errors errors) {
        if (forms.size() > WorkshopPlan.MOST_STEPS) {
            new Answers(errors).refuse("steps", "workshop.form.steps.many", WorkshopPlan.MOST_STEPS);
            return List.of();
        }
        List<AgendaStep> steps = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < forms.size(); index++) {
            UUID sent = Ids.sent(forms.get(index).id());
            StepId id = seen.add(sent) ? new StepId(sent) : StepId.next();
            step("steps[" + index + "].", id, forms.get(index), new Answers(errors))
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<AgendaStep> step(String prefix, StepId id, StepForm form, Answers answers) {
        String title = answers.line(prefix + "title", form.title(), 1, AgendaStep.LONGEST_TITLE);
        Optional<AgendaFormat> format = answers.needed(prefix + "format", formats.find(form.format()));
        Optional<Phase> phase = answers.chosen(prefix + "phase", Phase.values(), form.phase());
        int minutes = answers.number(prefix + "minutes", form.minutes(), 1, AgendaStep.LONGEST);
        Layout layout = layout(prefix, form, answers);
        String artefact = answers.line(prefix + "artefact", form.artefact(), 0, AgendaStep.LONGEST_ARTEFACT);
        String roleNote = answers.line(prefix + "roleNote", form.roleNote(), 0, AgendaStep.LONGEST_NOTE);
        Optional<LocalTime> lockedAt = answers.time(prefix + "lockedAt", form.lockedAt());
        return answers.accepted(() -> new AgendaStep(
                id,
                title,
                format.orElseThrow().key(),
                phase.orElseThrow(),
                minutes,
                layout,
                artefact,
                form.handsOn() != null,
                form.oneWay() != null,
                roleNote,
                lockedAt.orElse(null)));
    }

    /** Without a word about it, people sit in plenary. */
    private static Layout layout(String prefix, StepForm form, Answers answers) {
        Layout.Kind kind = Chosen.of(Layout.Kind.values(), form.layout()).orElse(Layout.Kind.PLENARY);
        if (kind != Layout.Kind.GROUPS) {
            return new Layout(kind, null, null);
        }
        int groups = answers.number(prefix + "groups", form.groups(), 1, Layout.MOST_GROUPS);
        int size = answers.number(prefix + "size", form.size(), Layout.SMALLEST_GROUP, Layout.LARGEST_GROUP);
        return Layout.groups(groups, size);
    }
}
