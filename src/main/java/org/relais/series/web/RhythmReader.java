package org.relais.series.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.series.Cadence;
import org.relais.series.Rhythm;
import org.springframework.validation.Errors;

/** Makes a rhythm of what was typed, or says beside the fields what is missing. */
final class RhythmReader {

    private final RhythmForm form;
    private final LocalDate first;
    private final Errors errors;

    private RhythmReader(RhythmForm form, LocalDate first, Errors errors) {
        this.form = form;
        this.first = first;
        this.errors = errors;
    }

    /** @param first day of the workshop that comes back */
    static Optional<Rhythm> read(RhythmForm form, LocalDate first, Errors errors) {
        RhythmReader reader = new RhythmReader(form, first, errors);
        return reader.cadence().flatMap(reader::rhythm);
    }

    private Optional<Cadence> cadence() {
        Optional<Cadence.Kind> kind = Cadence.kinds(first).stream()
                .filter(one -> one.name().equals(form.cadence()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.rejectValue("cadence", "series.form.cadence.missing");
            return Optional.empty();
        }
        return kind.get() == Cadence.Kind.WEEKS
                ? number("every", form.every(), 1, Cadence.MOST_WEEKS).map(Cadence::weeks)
                : kind.map(Cadence::monthly);
    }

    private Optional<Rhythm> rhythm(Cadence cadence) {
        Optional<Integer> count = RhythmForm.Ending.DAY.name().equals(form.ending())
                ? until(cadence)
                : number("count", form.count(), Rhythm.FEWEST, Rhythm.MOST);
        return count.map(known -> new Rhythm(cadence, known));
    }

    private Optional<Integer> until(Cadence cadence) {
        int count = day().map(last -> Rhythm.until(cadence, first, last)).orElse(0);
        if (count < Rhythm.FEWEST || count > Rhythm.MOST) {
            errors.rejectValue(
                    "until",
                    count > Rhythm.MOST ? "series.form.until.far" : "series.form.until.near",
                    new Object[] {Rhythm.MOST},
                    null);
            return Optional.empty();
        }
        return Optional.of(count);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(form.until())))
                    .filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number(String field, @Nullable String typed, int least, int most) {
        int number = typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            errors.rejectValue(field, "series.form.number", new Object[] {least, most}, null);
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
