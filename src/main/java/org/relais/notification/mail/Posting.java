package org.relais.notification.mail;

import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * How invitations or reminders of one workshop go out together.
 *
 * @param occurrence nobody gets two messages of one kind about one workshop with the same one
 * @param holder who reads and releases them first (R4.3); null when they go out by themselves
 */
public record Posting(String occurrence, @Nullable PersonId holder) {

    public static Posting of(String occurrence) {
        return new Posting(occurrence, null);
    }
}
