package org.relais.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** When a digest is due: at the reader's hour of the first of the reader's days that is not over (R4.7). */
final class DigestTimePolicy {

    private DigestTimePolicy() {}

    static Instant firstFrom(Instant from, MailPlan plan, ZoneId zone) {
        LocalTime hour = LocalTime.of(plan.hour(), 0);
        return Stream.iterate(LocalDate.ofInstant(from, zone), day -> day.plusDays(1))
                .filter(day -> plan.days().contains(day.getDayOfWeek()))
                .map(day -> day.atTime(hour).atZone(zone).toInstant())
                .filter(moment -> !moment.isBefore(from))
                .findFirst()
                .orElseThrow();
    }
}
