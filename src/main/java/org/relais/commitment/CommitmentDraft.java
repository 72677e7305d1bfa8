package org.relais.commitment;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as somebody types it, on its own page or in the journal, before it is one.
 *
 * @param keepWording the author read the hint of {@link WordingPolicy} and keeps the words (R9.1)
 */
public record CommitmentDraft(
        @Nullable String text,
        @Nullable String sign,
        @Nullable String dueOn,
        boolean keepWording) {

    /** Further away, nobody can say today what will be true. */
    static final Period HORIZON = Period.ofYears(1);

    /** Field (text, sign, dueOn) → message key of what to change; empty when the draft can become a commitment. */
    public Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        sentence("text", text, problems);
        sentence("sign", sign, problems);
        date(today, problems);
        if (!problems.containsKey("text") && !keepWording) {
            WordingPolicy.advice(filled(text)).ifPresent(advice -> problems.put("text", advice.messageKey()));
        }
        return problems;
    }

    /** Nothing is said yet; a proposed date does not count. */
    public boolean isEmpty() {
        return filled(text).isBlank() && filled(sign).isBlank();
    }

    /** The author has to be asked once more whether the words stay. */
    public boolean asksToKeepWording() {
        return keepWording || !isEmpty() && WordingPolicy.advice(filled(text)).isPresent();
    }

    /** Only for a draft without {@link #problems}. */
    public Wording wording() {
        return new Wording(filled(text), filled(sign), day().orElseThrow());
    }

    private void date(LocalDate today, Map<String, String> problems) {
        var day = day();
        if (day.isEmpty()) {
            problems.put(
                    "dueOn", filled(dueOn).isEmpty() ? "commitment.draft.date-needed" : "commitment.draft.no-date");
        } else if (day.get().isBefore(today)) {
            problems.put("dueOn", "commitment.draft.past");
        } else if (day.get().isAfter(today.plus(HORIZON))) {
            problems.put("dueOn", "commitment.draft.far");
        }
    }

    private static void sentence(String field, @Nullable String typed, Map<String, String> problems) {
        var filled = filled(typed);
        if (filled.isBlank()) {
            problems.put(field, "commitment.draft." + field + "-needed");
        } else if (filled.codePointCount(0, filled.length()) > Wording.LONGEST) {
            problems.put(field, "commitment.draft.long");
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(filled(dueOn)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String filled(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
