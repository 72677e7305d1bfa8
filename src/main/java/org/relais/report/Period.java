package org.relais.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A month or a quarter of the calendar. Nothing else can be asked for: reports of free periods could be subtracted from
 * each other (P10).
 *
 * @param first its first month
 * @param months 1 or 3
 */
public record Period(YearMonth first, int months) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})-(?:(0[1-9]|1[0-2])|Q([1-4]))");
    private static final int QUARTER = 3;

    public static Period monthOf(LocalDate day) {
        return new Period(YearMonth.from(day), 1);
    }

    public static Period quarterOf(LocalDate day) {
        var month = day.getMonth().firstMonthOfQuarter();
        return new Period(YearMonth.of(day.getYear(), month), QUARTER);
    }

    /** Reads {@code 2026-11} and {@code 2026-Q4}. */
    public static Optional<Period> parse(@Nullable String text) {
        var form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        return Optional.of(
                form.group(2) == null
                        ? quarter(year, Integer.parseInt(form.group(QUARTER)))
                        : new Period(YearMonth.of(year, Integer.parseInt(form.group(2))), 1));
    }

    private static Period quarter(int year, int number) {
        return new Period(YearMonth.of(year, Month.of((number - 1) * QUARTER + 1)), QUARTER);
    }

    public boolean isQuarter() {
        return months == QUARTER;
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /** The first day after it. */
    public LocalDate to() {
        return first.plusMonths(months).atDay(1);
    }

    public int number() {
        return isQuarter() ? (first.getMonthValue() + QUARTER - 1) / QUARTER : first.getMonthValue();
    }

    public Period before(int periods) {
        return new Period(first.minusMonths((long) months * periods), months);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(to());
    }

    /** Things of a quarter by its months; a month has no parts. */
    <T> List<List<T>> parts(List<T> things, Function<T, LocalDate> day) {
        if (!isQuarter()) {
            return List.of();
        }
        return IntStream.range(0, months)
                .mapToObj(n -> new Period(first.plusMonths(n), 1))
                .map(month -> things.stream()
                        .filter(thing -> month.contains(day.apply(thing)))
                        .toList())
                .toList();
    }

    /** As in addresses. */
    @Override
    public String toString() {
        return isQuarter() ? first.getYear() + "-Q" + number() : first.toString();
    }
}
