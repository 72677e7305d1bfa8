package org.relais.live.speedconsulting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.speedconsulting.Choice;

/** R12.7: what the holder chooses. */
record ChoiceForm(
        @NotNull @Min(1) @Max(3) @Nullable Integer slot,
        @NotBlank @Size(max = 200) @Nullable String step,
        @Nullable String dueOn,
        @NotBlank @Size(max = 200) @Nullable String evidence) {

    /** A day, and no slip of the keyboard. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(dueOn == null ? "" : dueOn))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Of a form without errors. */
    Choice choice() {
        return new Choice(
                Objects.requireNonNull(slot),
                Objects.requireNonNull(step).strip(),
                day().orElseThrow(),
                Objects.requireNonNull(evidence).strip());
    }
}
