package org.relais.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.relais.community.CommunityId;

/** A workshop in a list. */
public record WorkshopLine(
        WorkshopId id,
        CommunityId community,
        String title,
        String intention,
        String deliverable,
        Instant startsAt,
        int minutes,
        ZoneId zone,
        String place,
        int capacity,
        int signedUp,
        WorkshopState state) {

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
