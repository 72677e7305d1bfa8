package org.relais.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * CSRF tokens in a cookie, since guests have no session; on HTTPS the cookie has the {@code __Host-} prefix, so no
 * neighbouring host can set it.
 */
class HostCookieCsrfTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository plain = repository("csrf");
    private final CsrfTokenRepository https = repository("__Host-csrf");

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return fitting(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        fitting(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return fitting(request).loadToken(request);
    }

    private CsrfTokenRepository fitting(HttpServletRequest request) {
        return request.isSecure() ? https : plain;
    }

    private static CsrfTokenRepository repository(String cookie) {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(cookie);
        repository.setCookiePath("/");
        repository.setHeaderName("X-CSRF-TOKEN");
        repository.setCookieCustomizer(attributes -> attributes.sameSite("Lax"));
        return repository;
    }
}
