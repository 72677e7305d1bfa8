package org.relais.notification.calendar;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A workshop in somebody's calendar.
 *
 * @param uid the same for ever for one workshop and one person (R4.5)
 * @param sequence grows with each change of time or place, and when it is called off
 * @param revisedAt when the sequence grew last
 * @param takesPlace false once it was called off, or the seat given back
 * @param where room, address or call
 * @param page absolute address
 */
public record Appointment(
        String uid,
        int sequence,
        Instant revisedAt,
        boolean takesPlace,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String title,
        String details,
        String where,
        String page) {}
