package org.relais.platform;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates in words for texts that are made in Java: exports, subjects of mails. Templates use {@code #when}. */
@Component
public class Dates {

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    public When in(Locale locale, ZoneId zone) {
        return new When(locale, zone, clock);
    }
}
