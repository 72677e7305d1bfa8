package org.relais.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.relais.platform.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Knows a guest's browser again for 90 days. */
final class GuestCookie {

    static final Duration KEPT = Duration.ofDays(90);

    private GuestCookie() {}

    static Optional<Token> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return cookie == null || cookie.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new Token(cookie.getValue()));
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Token token) {
        send(request, response, token.text(), KEPT);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-guest" : "guest";
    }
}
