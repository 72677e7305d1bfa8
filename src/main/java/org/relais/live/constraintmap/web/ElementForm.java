package org.relais.live.constraintmap.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.constraintmap.Cause;
import org.relais.live.constraintmap.ElementId;
import org.relais.live.constraintmap.ElementKind;
import org.relais.live.constraintmap.MapElement;
import org.relais.live.constraintmap.Wait;
import org.relais.shared.Letters;
import org.springframework.validation.BindingResult;

/**
 * An element as typed; what its kind does not have is left out.
 *
 * @param request becomes the identity of a new element, so that sending it twice makes one
 * @param unit of the three waiting times
 */
record ElementForm(
        @Nullable UUID request,
        @NotNull @Nullable ElementKind kind,

        @NotBlank @Letters(max = MapElement.LONGEST) @Nullable
        String title,

        @Nullable Cause cause,
        @Nullable String waitMin,
        @Nullable String waitMedian,
        @Nullable String waitMax,
        Wait.@Nullable Unit unit,
        @Min(0) @Max(1_000_000) @Nullable Integer unfinished,
        @Min(0) @Max(100) @Nullable Integer rate,
        @Letters(max = MapElement.LONGEST_TEAM) @Nullable String team,
        @Nullable UUID at,
        @Nullable UUID backTo,
        @Nullable Integer version) {

    void check(BindingResult binding) {
        if (kind == ElementKind.LOOP && rate == null) {
            binding.rejectValue("rate", "live.map.rate.missing");
        }
        if (kind == ElementKind.DEPENDENCY && words(team).isEmpty()) {
            binding.rejectValue("team", "live.map.team.missing");
        }
        if (typedWait() && !orderly()) {
            binding.rejectValue("waitMedian", "live.map.wait.range");
        }
    }

    private boolean typedWait() {
        return Stream.of(words(waitMin), words(waitMedian), words(waitMax)).anyMatch(text -> !text.isEmpty());
    }

    /** One number alone is a median; with more, each is at least the one before. */
    private boolean orderly() {
        int min = minutes(first(waitMin, waitMedian, waitMax));
        int median = minutes(first(waitMedian, waitMin, waitMax));
        int max = minutes(first(waitMax, waitMedian, waitMin));
        return min >= 0 && min <= median && median <= max && max <= Wait.LONGEST;
    }

    private static String first(@Nullable String... typed) {
        return Stream.of(typed)
                .map(ElementForm::words)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** -1 for what is no number. */
    private int minutes(String typed) {
        if (!typed.matches("\\d{1,6}([.,]\\d{1,2})?")) {
            return -1;
        }
        double amount = Double.parseDouble(typed.replace(',', '.'));
        return (int)
                Math.min(Integer.MAX_VALUE, Math.round(amount * (unit == null ? Wait.Unit.HOURS : unit).minutes()));
    }

    MapElement toElement() {
        return toElement(request == null ? ElementId.next() : new ElementId(request));
    }

    /** Of a form that was accepted. */
    MapElement toElement(ElementId id) {
        ElementKind chosen = Objects.requireNonNull(kind);
        return new MapElement(
                id,
                chosen,
                words(title),
                cause == null ? Cause.OTHER : cause,
                typedWait() && chosen.flows() ? waiting() : null,
                chosen.flows() ? unfinished : null,
                chosen == ElementKind.LOOP ? rate : null,
                chosen == ElementKind.DEPENDENCY || chosen == ElementKind.HANDOFF ? words(team) : "",
                chosen.flows() || at == null ? null : new ElementId(at),
                chosen != ElementKind.LOOP || backTo == null ? null : new ElementId(backTo),
                false,
                version == null ? 0 : version);
    }

    private Wait waiting() {
        return new Wait(
                minutes(first(waitMin, waitMedian, waitMax)),
                minutes(first(waitMedian, waitMin, waitMax)),
                minutes(first(waitMax, waitMedian, waitMin)));
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
