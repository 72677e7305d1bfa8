package org.relais.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.relais.notification.calendar.CalendarSettings;
import org.relais.notification.feed.Calendars;
import org.relais.people.PersonId;
import org.relais.platform.RateLimits;
import org.relais.platform.Token;
import org.relais.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feed that a calendar program fetches by itself: nobody signs in, the address is the secret. */
@Controller
class FeedController {

    /** A program that asks more often has what it asks for. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final CalendarSettings settings;
    private final Calendars calendars;
    private final RateLimits limits;

    FeedController(CalendarSettings settings, Calendars calendars, RateLimits limits) {
        this.settings = settings;
        this.calendars = calendars;
        this.limits = limits;
    }

    /** Unchanged, it is not sent again: Spring compares the tag with the one that the program has. */
    @GetMapping("/calendars/{feed}")
    ResponseEntity<byte[]> show(@PathVariable("feed") String secret) {
        PersonId owner = settings.owner(new Token(secret)).orElseThrow(() -> new NotFound("calendar"));
        limits.spend("calendar-feed", owner.toString());
        byte[] file = calendars.feed(owner).getBytes(UTF_8);
        return CalendarAnswers.tagged(file)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(file);
    }
}
