package org.relais.outbox;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.platform.Letter;

/**
 * A message in the hands of the sender, its row locked.
 *
 * @param waits it may join the digest or go another day (R4.9)
 * @param attempts with this one
 */
record Due(
        UUID id,
        String recipient,
        @Nullable PersonId person,
        boolean waits,
        ZoneId zone,
        int attempts,
        String title,
        String text,
        String html,
        String unsubscribe,
        Letter.@Nullable Invitation invitation) {

    Letter to(String address, String unsubscribeLink) {
        return new Letter(id.toString(), address, title, text, html, unsubscribeLink, invitation);
    }
}
