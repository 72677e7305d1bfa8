package org.relais.platform.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Instance;
import org.relais.platform.Languages;
import org.relais.platform.Preferences;
import org.relais.platform.Readers;
import org.relais.platform.Zones;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/**
 * Language and zone of a reader: the account's, else the browser's cookie, else what the browser asks for (language
 * only), else the instance's.
 */
class ReaderLocaleResolver implements LocaleContextResolver {

    private static final String ZONE_COOKIE = "tz";

    private final ObjectProvider<Readers> readers;
    private final Instance instance;

    ReaderLocaleResolver(ObjectProvider<Readers> readers, Instance instance) {
        this.readers = readers;
        this.instance = instance;
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        Optional<Preferences> account = account(request);
        Locale locale = account.map(Preferences::locale)
                .or(() -> Languages.of(cookie(request, Languages.COOKIE)))
                .or(() -> asked(request))
                .orElse(instance.language());
        ZoneId zone = account.map(Preferences::zone)
                .or(() -> Zones.of(cookie(request, ZONE_COOKIE)))
                .orElse(instance.zone());
        return new SimpleTimeZoneAwareLocaleContext(locale, TimeZone.getTimeZone(zone));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale locale = resolveLocaleContext(request).getLocale();
        return locale == null ? instance.language() : locale;
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("The language switch is a form of its own");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        setLocaleContext(request, response, null);
    }

    private Optional<Preferences> account(HttpServletRequest request) {
        Readers known = readers.getIfAvailable();
        return known == null ? Optional.empty() : known.preferences(request);
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Languages.of(locale).stream())
                .findFirst();
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
