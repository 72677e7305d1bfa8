package org.relais.outbox.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.relais.platform.Choice;
import org.relais.platform.Dates;
import org.relais.platform.When;
import org.springframework.stereotype.Component;

/** Days and hours as readers say them. */
@Component
class DigestChoices {

    private static final int HOURS = 24;

    private final Dates dates;

    DigestChoices(Dates dates) {
        this.dates = dates;
    }

    List<Choice> days(Locale reader) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice("" + day.getValue(), day.getDisplayName(TextStyle.FULL_STANDALONE, reader)))
                .toList();
    }

    List<Choice> hours(Locale reader) {
        When when = dates.in(reader, ZoneOffset.UTC);
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> new Choice("" + hour, when.time(Instant.EPOCH.plus(Duration.ofHours(hour)))))
                .toList();
    }
}
