package org.relais.outbox;

import java.time.ZoneId;
import java.util.Locale;
import org.relais.people.PersonId;

/** Who reads a message. */
public sealed interface Recipient {

    /** Language and zone are those of the account when the message is written, the address is that when it is sent. */
    record Member(PersonId person) implements Recipient {

        @Override
        public String key() {
            return person.value().toString();
        }
    }

    /**
     * Somebody without an account, who gave an address.
     *
     * @param unsubscribe path that ends the subscription with one click; empty when there is none
     */
    record Outsider(String email, Locale locale, ZoneId zone, String unsubscribe) implements Recipient {

        @Override
        public String key() {
            return email.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** What makes two readers the same one. */
    String key();

    static Recipient of(PersonId person) {
        return new Member(person);
    }
}
