package org.relais.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what the next page has to say (a message key and its arguments) in a cookie for one minute: Spring's own keeper
 * would make a server session for every guest.
 */
class CookieFlashMaps extends AbstractFlashMapManager {

    private static final String COOKIE = "flash";
    private static final int LONGEST = 3000;

    private record Note(
            @Nullable String path, long expires, Map<String, Object> values, Map<String, List<String>> params) {}

    private final JsonMapper json;

    CookieFlashMaps(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(cookie.getValue());
            return new ArrayList<>(List.of(flash(json.readValue(text, Note.class))));
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return null;
        }
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        String value = maps.isEmpty() ? "" : encoded(maps.getLast());
        boolean fits = value.length() <= LONGEST;
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, fits ? value : "")
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(value.isEmpty() || !fits ? 0 : 60)
                        .build()
                        .toString());
    }

    private String encoded(FlashMap flash) {
        Note note = new Note(
                flash.getTargetRequestPath(),
                flash.getExpirationTime(),
                Map.copyOf(flash),
                Map.copyOf(flash.getTargetRequestParams()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.writeValueAsString(note).getBytes(StandardCharsets.UTF_8));
    }

    private static FlashMap flash(Note note) {
        FlashMap flash = new FlashMap();
        flash.putAll(note.values());
        flash.setTargetRequestPath(note.path());
        flash.setExpirationTime(note.expires());
        note.params().forEach((name, values) -> values.forEach(value -> flash.addTargetRequestParam(name, value)));
        return flash;
    }
}
