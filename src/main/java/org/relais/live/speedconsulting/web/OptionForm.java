package org.relais.live.speedconsulting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.speedconsulting.Cost;
import org.relais.live.speedconsulting.Option;

/** S123, S124: an option with its first step and what it costs. */
record OptionForm(
        @NotBlank @Size(max = 200) @Nullable String text,
        @NotBlank @Size(max = 200) @Nullable String firstStep,
        @NotNull @Nullable Cost cost,
        @NotNull @Nullable UUID request) {

    /** Of a form without errors. */
    Option option(ParticipantId author) {
        return new Option(
                0,
                Objects.requireNonNull(request),
                author,
                Objects.requireNonNull(text).strip(),
                Objects.requireNonNull(firstStep).strip(),
                Objects.requireNonNull(cost));
    }
}
