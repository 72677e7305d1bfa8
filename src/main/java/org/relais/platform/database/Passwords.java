package org.relais.platform.database;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that no person types: 256 random bits in letters that need no quoting anywhere. */
final class Passwords {

    private Passwords() {}

    static String random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
