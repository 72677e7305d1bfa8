package org.relais.platform;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import java.time.Duration;
import java.util.Locale;

/** How far away something is, in words: in 4 days, yesterday, 20 minutes ago. */
final class Distance {

    private static final int DAYS_IN_DAYS = 14;
    private static final int DAYS_IN_WEEKS = 60;
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;

    private Distance() {}

    static String near(Duration away, Locale locale) {
        long minutes = away.toMinutes();
        return Math.abs(minutes) < 60
                ? words(minutes, RelativeDateTimeUnit.MINUTE, locale)
                : words(away.toHours(), RelativeDateTimeUnit.HOUR, locale);
    }

    static String far(long days, Locale locale) {
        if (Math.abs(days) <= DAYS_IN_DAYS) {
            return words(days, RelativeDateTimeUnit.DAY, locale);
        }
        return Math.abs(days) <= DAYS_IN_WEEKS
                ? words(days / DAYS_A_WEEK, RelativeDateTimeUnit.WEEK, locale)
                : words(days / DAYS_A_MONTH, RelativeDateTimeUnit.MONTH, locale);
    }

    private static String words(long count, RelativeDateTimeUnit unit, Locale locale) {
        return RelativeDateTimeFormatter.getInstance(locale).format(count, unit);
    }
}
