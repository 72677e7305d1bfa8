package org.relais.workshop.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relais.shared.PlainText;
import org.relais.shared.Texts;
import org.springframework.validation.Errors;

/** Reads the answers of one part of a form; what cannot be taken is said beside its field. */
final class Answers {

    private final Errors errors;
    private final int before;

    Answers(Errors errors) {
        this.errors = errors;
        this.before = errors.getErrorCount();
    }

    /** What the answers make together, if each of them could be taken. */
    <T> Optional<T> accepted(Supplier<T> whole) {
        return errors.getErrorCount() == before ? Optional.of(whole.get()) : Optional.empty();
    }

    void refuse(String field, String key, Object... arguments) {
        errors.rejectValue(field, key, arguments, null);
    }

    /** On one line; {@code shortest} of 0 lets it be left out. */
    String line(String field, @Nullable String typed, int shortest, int longest) {
        String text = PlainText.oneLine(typed == null ? "" : typed);
        int length = Texts.length(text);
        if (text.isBlank() && shortest > 0) {
            refuse(field, "workshop.form.needed");
        } else if (length < shortest) {
            refuse(field, "workshop.form.too-short", shortest);
        } else if (length > longest) {
            refuse(field, "workshop.form.too-long", longest, length);
        }
        return text;
    }

    /** One thing on each line; lines without anything are none. */
    List<String> lines(String field, @Nullable String typed, int most, int longest) {
        List<String> lines = PlainText.clean(typed == null ? "" : typed)
                .lines()
                .map(PlainText::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > most) {
            refuse(field, "workshop.form.lines.many", most);
        } else if (lines.stream().anyMatch(line -> Texts.length(line) > longest)) {
            refuse(field, "workshop.form.lines.long", longest);
        }
        return lines;
    }

    int number(String field, @Nullable String typed, int least, int most) {
        int number = typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            refuse(field, "workshop.form.number", least, most);
        }
        return number;
    }

    /** One of several, by its name; what was never offered is refused. */
    <E extends Enum<E>> Optional<E> chosen(String field, E[] offered, @Nullable String name) {
        return needed(field, Chosen.of(offered, name));
    }

    Optional<LocalDate> date(String field, @Nullable String typed) {
        return parsed(field, typed, LocalDate::parse, "workshop.form.date.unreadable")
                .filter(date -> date.getYear() > 1900 && date.getYear() < 3000);
    }

    Optional<LocalTime> time(String field, @Nullable String typed) {
        return parsed(field, typed, LocalTime::parse, "workshop.form.time.unreadable");
    }

    <T> Optional<T> needed(String field, Optional<T> answer) {
        if (answer.isEmpty() && !errors.hasFieldErrors(field)) {
            refuse(field, "workshop.form.needed");
        }
        return answer;
    }

    private <T> Optional<T> parsed(String field, @Nullable String typed, Function<String, T> parser, String key) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(parser.apply(typed));
        } catch (DateTimeParseException unreadable) {
            refuse(field, key);
            return Optional.empty();
        }
    }
}
