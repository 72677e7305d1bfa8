package org.relais.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * A finalised text of the minutes.
 *
 * @param body for the community
 * @param outside for everybody else
 * @param told readers were mailed
 * @param withdrawnAt when it was taken back, if it was: it is no longer what others read
 */
record MinutesVersion(
        int number,
        String body,
        String outside,
        PersonId finalisedBy,
        Instant finalisedAt,
        boolean told,
        @Nullable Instant withdrawnAt) {

    boolean stands() {
        return withdrawnAt == null;
    }
}
