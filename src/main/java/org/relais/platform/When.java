package org.relais.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * Dates and times for one reader, in templates as {@code #when}. Takes an {@link Instant}, shown in the reader's zone, or
 * a {@link LocalDate}.
 */
public final class When {

    private final Wording wording;
    private final ZoneId zone;
    private final Clock clock;

    When(Locale locale, ZoneId zone, Clock clock) {
        this.wording = Wording.of(locale);
        this.zone = zone;
        this.clock = clock;
    }

    /** mar. 24 nov. 2026. */
    public String date(Temporal when) {
        return wording.date().format(dayOf(when));
    }

    /** mar. 24 nov., with the year when it is not this one. */
    public String day(Temporal when) {
        LocalDate day = dayOf(when);
        return (day.getYear() == today().getYear() ? wording.day() : wording.date()).format(day);
    }

    /** mardi: with {@link #dayOfMonth} and {@link #month} the parts of a big date. */
    public String weekday(Temporal when) {
        return dayOf(when).getDayOfWeek().getDisplayName(TextStyle.FULL, wording.locale());
    }

    public int dayOfMonth(Temporal when) {
        return dayOf(when).getDayOfMonth();
    }

    /** novembre. */
    public String month(Temporal when) {
        return dayOf(when).getMonth().getDisplayName(TextStyle.FULL, wording.locale());
    }

    /** 14 h 05; 14 h. */
    public String time(Instant when) {
        ZonedDateTime local = when.atZone(zone);
        DateTimeFormatter format = local.getMinute() == 0 ? wording.fullHour() : wording.time();
        return format.format(local);
    }

    /** mar. 24 nov., 14 h 05. */
    public String dateTime(Instant when) {
        return day(when) + ", " + time(when);
    }

    /** mar. 24 nov., 14 h – 15 h 30; the end names its day when it is another one. */
    public String range(Instant from, long minutes) {
        Instant to = from.plus(Duration.ofMinutes(minutes));
        boolean sameDay = dayOf(from).equals(dayOf(to));
        return dateTime(from) + " – " + (sameDay ? time(to) : dateTime(to));
    }

    /** dans 4 jours, hier; for an instant of today in hours or minutes. */
    public String relative(Temporal when) {
        if (when instanceof Instant instant && dayOf(instant).equals(today())) {
            return Distance.near(Duration.between(clock.instant(), instant), wording.locale());
        }
        return Distance.far(ChronoUnit.DAYS.between(today(), dayOf(when)), wording.locale());
    }

    /** The day is over. */
    public boolean past(Temporal when) {
        return dayOf(when).isBefore(today());
    }

    /** For the {@code datetime} attribute. */
    public String iso(Temporal when) {
        return when.toString();
    }

    /** Name of the zone in which instants are shown. */
    public String zone() {
        return zone.getId();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private LocalDate dayOf(Temporal when) {
        return when instanceof Instant instant ? LocalDate.ofInstant(instant, zone) : LocalDate.from(when);
    }
}
