package org.relais.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a workshop is: an instant, and the zone in which people agreed on it. */
@Embeddable
public record Slot(@Column(name = "starts_at") Instant startsAt, int minutes, ZoneId zone) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 720;

    public Slot {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("A workshop of " + minutes + " minutes");
        }
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, zone);
    }
}
