package org.relais.people;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets an account.
 *
 * @param passphrase null for an account that is entered by sign-in links only
 */
public record NewPerson(String name, String email, @Nullable Passphrase passphrase, Locale locale, ZoneId zone) {}
