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

    /** From then on a room is opened without a question. */
    private static final Duration ROOM_BEFORE = Duration.ofHours(1);

    /** So long before the start that whoever opens the room is asked whether this is the right workshop. */
    public boolean isEarly(Instant now) {
        return state == WorkshopState.PUBLISHED && now.isBefore(startsAt.minus(ROOM_BEFORE));
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
