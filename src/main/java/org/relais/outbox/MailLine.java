package org.relais.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in a list.
 *
 * @param to name of the person, or the address of somebody without an account
 * @param at when it was sent, else when it is due
 * @param trouble what the mail server said last; null when nothing
 */
public record MailLine(
        MailId id,
        MailShelf shelf,
        String title,
        String to,
        Instant at,
        @Nullable String trouble) {}
