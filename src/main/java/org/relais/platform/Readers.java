package org.relais.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** What the platform asks about the person behind a request; the module that knows persons implements it. */
public interface Readers {

    /** Empty for somebody without an account. */
    Optional<Preferences> preferences(HttpServletRequest request);

    /** Keeps the language with the account, if there is one. */
    void chooseLanguage(HttpServletRequest request, Locale locale);

    /** Keeps the theme with the account, if there is one. */
    void chooseTheme(HttpServletRequest request, Theme theme);
}
