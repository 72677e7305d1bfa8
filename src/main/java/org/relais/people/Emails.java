package org.relais.people;

import java.util.Locale;

/** Addresses are compared without regard to case and kept in lower case. */
final class Emails {

    private Emails() {}

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
