package org.relais.workshop;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Nobody is asked to answer at night or on a weekend: 8 to 20 o'clock, Monday to Friday, where the person lives. */
final class WorkingHours {

    private static final LocalTime BEGIN = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(20, 0);

    private WorkingHours() {}

    /** The moment when that much working time has passed. */
    static Instant after(Instant from, Duration work, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(from, zone);
        Duration left = work;
        while (left.compareTo(on(day, from, zone)) > 0) {
            left = left.minus(on(day, from, zone));
            day = day.plusDays(1);
        }
        return begin(day, from, zone).plus(left);
    }

    /** Working time of the day that lies after {@code from}. */
    private static Duration on(LocalDate day, Instant from, ZoneId zone) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Duration.ZERO;
        }
        Duration rest = Duration.between(begin(day, from, zone), day.atTime(END).atZone(zone));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private static Instant begin(LocalDate day, Instant from, ZoneId zone) {
        Instant begin = day.atTime(BEGIN).atZone(zone).toInstant();
        return from.isAfter(begin) ? from : begin;
    }
}
