package org.relais.poll.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relais.poll.DatePolls;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Makes dates of what was typed, at the place of the workshop, or says beside the fields what cannot be taken. */
@Component
class PollReader {

    private static final int FURTHEST_YEARS = 2;

    /** Midnight would read as the next day. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Clock clock;

    PollReader(Clock clock) {
        this.clock = clock;
    }

    /** @param dates soonest first, each once */
    record Read(List<Instant> dates, Instant closesAt) {}

    Optional<Read> read(PollForm form, ZoneId zone, Errors errors) {
        TreeSet<Instant> dates = new TreeSet<>(Comparator.naturalOrder());
        for (int row = 0; row < form.date().size(); row++) {
            if (!form.date().get(row).isBlank()) {
                date(form.date().get(row), form.time().get(row), zone)
                        .filter(this::ahead)
                        .ifPresentOrElse(dates::add, () -> refuse(errors, "date", "poll.form.date.refused"));
            }
        }
        if (dates.size() < DatePolls.FEWEST) {
            refuse(errors, "date", "poll.form.date.few", DatePolls.FEWEST, DatePolls.MOST);
        }
        Instant closesAt = endOf(form.closesOn(), zone).orElse(Instant.MIN);
        if (!closesAt.isAfter(clock.instant())) {
            refuse(errors, "closesOn", "poll.form.closesOn.refused");
        } else if (!dates.isEmpty() && closesAt.isAfter(dates.first())) {
            refuse(errors, "closesOn", "poll.form.closesOn.late");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(new Read(List.copyOf(dates), closesAt));
    }

    private boolean ahead(Instant date) {
        Instant now = clock.instant();
        return date.isAfter(now)
                && date.isBefore(
                        now.atZone(ZoneId.of("UTC")).plusYears(FURTHEST_YEARS).toInstant());
    }

    private static Optional<Instant> date(String date, String time, ZoneId zone) {
        try {
            return Optional.of(ZonedDateTime.of(LocalDate.parse(date), LocalTime.parse(time), zone)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> endOf(@Nullable String day, ZoneId zone) {
        try {
            return day == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day)
                            .atTime(LAST_MINUTE)
                            .atZone(zone)
                            .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static void refuse(Errors errors, String field, String key, Object... arguments) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, key, arguments, null);
        }
    }
}
