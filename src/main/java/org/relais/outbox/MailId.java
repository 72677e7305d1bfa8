package org.relais.outbox;

import java.util.UUID;
import org.relais.shared.Identifier;

/** Identity of a message in the outbox. */
public record MailId(UUID value) implements Identifier {

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static MailId of(String text) {
        return new MailId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
