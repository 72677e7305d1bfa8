package org.relais.live.retrospective.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.Seat;
import org.relais.live.retrospective.CardKind;
import org.relais.live.retrospective.RetroCard;
import org.relais.live.retrospective.RetroCardId;
import org.relais.shared.Letters;
import org.springframework.validation.BindingResult;

/** A card as typed; what its kind does not need is left out. */
record RetroCardForm(
        @Nullable UUID request,
        @NotNull @Nullable CardKind kind,

        @NotBlank @Letters(max = RetroCard.LONGEST) @Nullable
        String text,

        @Letters(max = RetroCard.LONGEST_SOURCE) @Nullable String source,
        @Nullable UUID signal,
        @Letters(max = RetroCard.LONGEST_TEAM) @Nullable String fromTeam,
        @Letters(max = RetroCard.LONGEST_TEAM) @Nullable String toTeam) {

    /** A fact asks for its source, and what lies between teams for both (S133, S135). */
    void check(BindingResult binding) {
        if (kind == CardKind.FACT && words(source).isEmpty()) {
            binding.rejectValue("source", "live.retro.source.missing");
        }
        if (kind != null && kind.betweenTeams()) {
            refuseEmpty("fromTeam", fromTeam, binding);
            refuseEmpty("toTeam", toTeam, binding);
        }
    }

    private static void refuseEmpty(String field, @Nullable String typed, BindingResult binding) {
        if (words(typed).isEmpty()) {
            binding.rejectValue(field, "live.retro.team.missing");
        }
    }

    RetroCard toCard(Seat seat) {
        CardKind chosen = Objects.requireNonNull(kind);
        return new RetroCard(
                request == null ? RetroCardId.next() : new RetroCardId(request),
                chosen,
                words(text),
                chosen == CardKind.FACT ? words(source) : "",
                chosen == CardKind.FACT && signal != null ? new RetroCardId(signal) : null,
                chosen.betweenTeams() ? words(fromTeam) : "",
                chosen.betweenTeams() ? words(toTeam) : "",
                seat.participant());
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
