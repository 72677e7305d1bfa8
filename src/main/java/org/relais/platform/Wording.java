package org.relais.platform;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** How one language writes dates and times: shorter and friendlier than the platform's own styles. */
record Wording(
        DateTimeFormatter date,
        DateTimeFormatter day,
        DateTimeFormatter time,
        DateTimeFormatter fullHour,
        Locale locale) {

    /** mar. 24 nov. 2026, mar. 24 nov., 14 h 05, 14 h; with spaces that do not break inside of a time. */
    private static final Wording FRENCH = new Wording(
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.FRENCH),
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.FRENCH),
            DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH),
            DateTimeFormatter.ofPattern("H'\u00a0h'", Locale.FRENCH),
            Locale.FRENCH);

    /** Tue 24 Nov 2026, Tue 24 Nov, 2:05 pm, 2 pm. */
    private static final Wording ENGLISH = new Wording(
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH),
            halfDay("h:mm\u00a0"),
            halfDay("h\u00a0"),
            Locale.ENGLISH);

    static Wording of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    private static DateTimeFormatter halfDay(String hours) {
        return new DateTimeFormatterBuilder()
                .appendPattern(hours)
                .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
                .toFormatter(Locale.ENGLISH);
    }
}
