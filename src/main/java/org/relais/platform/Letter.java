package org.relais.platform;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it leaves: written, in both parts, for one reader.
 *
 * @param id the same for every try, so that mail programs can tell a repetition
 * @param unsubscribe absolute address that ends such mails with one click (RFC 8058); empty when there is none
 */
public record Letter(
        String id,
        String to,
        String subject,
        String text,
        String html,
        String unsubscribe,
        @Nullable Invitation invitation) {

    /**
     * What calendars understand.
     *
     * @param method of iTIP, for example {@code REQUEST}; {@code PUBLISH} asks nobody anything and is a file only
     */
    public record Invitation(String method, String ics) {

        /** Something for mail programs to act on, not only a file to take over. */
        public boolean asks() {
            return !method.equals("PUBLISH");
        }
    }
}
