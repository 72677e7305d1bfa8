package org.relais.holiday.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.holiday.Days;
import org.springframework.validation.Errors;

/** Reads two days as typed; the second left out means one day. */
final class DaysForm {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2999;

    private DaysForm() {}

    static Optional<Days> read(@Nullable String from, @Nullable String to, Errors errors) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = to == null || to.isBlank() ? first : day(to);
        if (first.isEmpty()) {
            errors.rejectValue("from", "holiday.form.day");
        }
        if (first.isPresent() && last.isEmpty()) {
            errors.rejectValue("to", "holiday.form.day");
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get()) || last.get().isAfter(first.get().plusDays(Days.LONGEST))) {
            errors.rejectValue("to", "holiday.form.to");
            return Optional.empty();
        }
        return Optional.of(new Days(first.get(), last.get()));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
