package org.relais.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.relais.people.SignInLinks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Knows the browser that asked for a sign-in link, for as long as the link is valid: a stolen mail opens nothing. */
final class AskingBrowser {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private AskingBrowser() {}

    static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(Cookie::getValue);
    }

    /** The browser's secret; a new one at its first question. */
    static String remember(HttpServletRequest request, HttpServletResponse response) {
        String secret = secret(request).orElseGet(SignInLinks::browserSecret);
        ResponseCookie cookie = ResponseCookie.from(name(request), secret)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return secret;
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-asking" : "asking";
    }
}
