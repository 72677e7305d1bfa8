package org.relais.people;

import java.time.ZoneId;
import java.util.Locale;

/**
 * An address that a guest left, and what the account made with it starts from.
 *
 * @param name under which they took part
 * @param occasion the title of what they took part in, to say in the mail what it is about
 * @param locale in which they read the page
 */
public record GuestAddress(GuestId guest, String email, String name, String occasion, Locale locale, ZoneId zone) {

    public GuestAddress {
        email = Emails.normalised(email);
    }

    /** Entered by sign-in links: nobody was asked for a passphrase. */
    NewPerson newcomer() {
        return new NewPerson(name, email, null, locale, zone);
    }
}
