package org.relais.outbox;

import java.time.ZoneId;
import java.util.Locale;
import org.relais.people.PersonId;

/** Who reads a message. */
public sealed interface Recipient {

    /** Address, language and zone are those of the account when the message is written and sent. */
    record Member(PersonId person) implements Recipient {}

    /**
     * Somebody without an account, who gave an address.
     *
     * @param unsubscribe path that ends the subscription with one click; empty when there is none
     */
    record Outsider(String email, Locale locale, ZoneId zone, String unsubscribe) implements Recipient {}

    static Recipient of(PersonId person) {
        return new Member(person);
    }
}
