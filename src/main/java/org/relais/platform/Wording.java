package org.relais.platform;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

    /** Tue 24 Nov 2026, Tue 24 Nov, 14:05, 14:00: the clock of the agenda and of most readers of English outside of North America. */
    private static final Wording ENGLISH = new Wording(
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH),
            Locale.ENGLISH);

    static Wording of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
