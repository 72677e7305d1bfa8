package org.relais.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a workshop comes back. Each day is computed from the first one, so that a short month shifts no later day.
 *
 * @param every weeks from one to the next; 1 where it is monthly
 */
public record Cadence(Kind kind, int every) {

    public static final int MOST_WEEKS = 12;

    /** The days that a workshop comes back on. */
    public enum Kind {
        /** The same weekday, some weeks later. */
        WEEKS,
        /** The first to fourth such weekday of each month. */
        NTH_WEEKDAY,
        /** The last such weekday of each month: what the 29th, 30th and 31st stand for, since few months have a fifth. */
        LAST_WEEKDAY
    }

    public Cadence {
        if (every < 1 || every > MOST_WEEKS || kind != Kind.WEEKS && every != 1) {
            throw new IllegalArgumentException(kind + " every " + every);
        }
    }

    public static Cadence weeks(int every) {
        return new Cadence(Kind.WEEKS, every);
    }

    public static Cadence monthly(Kind kind) {
        return new Cadence(kind, 1);
    }

    /** What a workshop on that day can begin. */
    public static List<Kind> kinds(LocalDate first) {
        boolean last = first.plusWeeks(1).getMonthValue() != first.getMonthValue();
        if (nth(first) > 4) {
            return List.of(Kind.WEEKS, Kind.LAST_WEEKDAY);
        }
        return last ? List.of(Kind.values()) : List.of(Kind.WEEKS, Kind.NTH_WEEKDAY);
    }

    /** The {@code nth} such weekday of its month, from 1 to 5. */
    public static int nth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }

    /** The first so many days, the first one included. */
    public List<LocalDate> days(LocalDate first, int count) {
        return IntStream.range(0, count).mapToObj(times -> day(first, times)).toList();
    }

    /** The day after so many times; the first one after none. */
    LocalDate day(LocalDate first, int times) {
        YearMonth month = YearMonth.from(first).plusMonths(times);
        return switch (kind) {
            case WEEKS -> first.plusWeeks((long) every * times);
            case NTH_WEEKDAY ->
                month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth(first), first.getDayOfWeek()));
            case LAST_WEEKDAY -> month.atDay(1).with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
        };
    }
}
