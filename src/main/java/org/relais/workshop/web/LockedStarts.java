package org.relais.workshop.web;

import java.time.LocalTime;
import java.util.List;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Slot;
import org.relais.workshop.Timetable;
import org.springframework.validation.Errors;

/** Refuses locked starts that no agenda can keep: outside the workshop, or before another one lets them begin. */
final class LockedStarts {

    private final Slot slot;
    private final Answers answers;

    LockedStarts(Slot slot, Errors errors) {
        this.slot = slot;
        this.answers = new Answers(errors);
    }

    /** @param steps each as it stands at the same place of the form */
    void check(List<AgendaStep> steps) {
        String before = "";
        int earliest = 0;
        for (int index = 0; index < steps.size(); index++) {
            AgendaStep step = steps.get(index);
            if (step.lockedAt() != null) {
                int at = Timetable.minutesTo(step.lockedAt(), start());
                if (at >= slot.minutes()) {
                    refuse(index, "workshop.form.step.lockedAt.outside", start(), start().plusMinutes(slot.minutes()));
                } else if (!before.isEmpty() && at < earliest) {
                    refuse(index, "workshop.form.step.lockedAt.clash", before, start().plusMinutes(earliest));
                }
                before = step.title();
                earliest = at;
            }
            earliest += step.minutes();
        }
    }

    private LocalTime start() {
        return LocalTime.ofInstant(slot.startsAt(), slot.zone());
    }

    private void refuse(int index, String key, Object about, LocalTime time) {
        answers.refuse("steps[" + index + "].lockedAt", key, about.toString(), time.toString());
    }
}
