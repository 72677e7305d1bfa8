package org.relais.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import org.relais.notification.mail.ToldFacts.Told;

/**
 * What was before a change.
 *
 * @param time it is at another time now
 * @param place it is elsewhere now
 */
public record Change(boolean time, boolean place, Instant startsAt, int minutes, ZoneId zone, String where) {

    static Change between(Told before, Told now) {
        return new Change(
                !before.sameTime(now),
                !before.place().equals(now.place()) || !before.link().equals(now.link()),
                before.startsAt(),
                before.minutes(),
                before.zone(),
                before.place().isEmpty() ? before.link() : before.place());
    }
}
