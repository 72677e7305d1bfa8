package org.relais.live.experiment.web;

import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.experiment.ExperimentId;
import org.relais.experiment.NewExperiment;
import org.relais.live.ParticipantId;
import org.relais.live.experiment.Proposal;
import org.relais.shared.Letters;
import org.springframework.validation.BindingResult;

/** An experiment as typed; {@code request} becomes its identity, so that sending it twice makes one. */
record ExperimentForm(
        @Nullable UUID request,

        @NotBlank @Letters(max = NewExperiment.LONGEST_ORIGIN) @Nullable
        String origin,

        @NotBlank @Letters(max = NewExperiment.LONGEST) @Nullable
        String hypothesis,

        @NotBlank @Letters(max = NewExperiment.LONGEST) @Nullable
        String measure,

        @Letters(max = NewExperiment.LONGEST) @Nullable String guardRail,
        @Nullable String endsOn,
        @Nullable UUID owner) {

    void check(LocalDate today, BindingResult binding) {
        LocalDate day = day();
        if (day == null || !NewExperiment.mayEnd(day, today)) {
            binding.rejectValue(
                    "endsOn", "live.experiment.endsOn.range", new Object[] {NewExperiment.LONGEST_DAYS}, null);
        }
    }

    private @Nullable LocalDate day() {
        try {
            return endsOn == null ? null : LocalDate.parse(endsOn);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    /** Of a form that was accepted. */
    Proposal toProposal() {
        return new Proposal(
                request == null ? ExperimentId.next() : new ExperimentId(request),
                Objects.requireNonNull(origin).strip(),
                Objects.requireNonNull(hypothesis).strip(),
                Objects.requireNonNull(measure).strip(),
                guardRail == null ? "" : guardRail.strip(),
                Objects.requireNonNull(day()));
    }

    @Nullable
    ParticipantId asked() {
        return owner == null ? null : new ParticipantId(owner);
    }
}
