package org.relais.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9._-]{1,100}");
    private static final Pattern UNDO = Pattern.compile("(/[a-z0-9-]{1,40}){1,6}/withdrawal");
    private static final Set<@Nullable String> KINDS = Set.of("ok", "info", "alert");

    /** What {@link org.relais.platform.Flash} says, and nothing else: a neighbouring host can set a cookie too. */
    private record Note(
            @Nullable String path,
            long expires,
            @Nullable String flash,
            @Nullable String flashKind,
            @Nullable String flashUndo,
            @Nullable List<Object> flashArgs,
            @Nullable Map<String, List<String>> params) {}

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
                (String) flash.get("flash"),
                (String) flash.get("flashKind"),
                (String) flash.get("flashUndo"),
                arguments(flash.get("flashArgs")),
                Map.copyOf(flash.getTargetRequestParams()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.writeValueAsString(note).getBytes(StandardCharsets.UTF_8));
    }

    private static FlashMap flash(Note note) {
        FlashMap flash = new FlashMap();
        if (note.flash() != null && KEY.matcher(note.flash()).matches()) {
            flash.put("flash", note.flash());
            put(flash, "flashKind", kind(note.flashKind()));
            put(flash, "flashArgs", note.flashArgs());
            put(flash, "flashUndo", undo(note.flashUndo()));
        }
        flash.setTargetRequestPath(note.path());
        flash.setExpirationTime(note.expires());
        if (note.params() != null) {
            note.params().forEach((name, values) -> values.forEach(value -> flash.addTargetRequestParam(name, value)));
        }
        return flash;
    }

    /** The room says things without a kind. */
    private static @Nullable String kind(@Nullable String kind) {
        return kind != null && KINDS.contains(kind) ? kind : null;
    }

    /** Taking back is the only act that a note of ours offers. */
    private static @Nullable String undo(@Nullable String path) {
        return path != null && UNDO.matcher(path).matches() ? path : null;
    }

    private static void put(FlashMap flash, String name, @Nullable Object value) {
        if (value != null) {
            flash.put(name, value);
        }
    }

    private static @Nullable List<Object> arguments(@Nullable Object flashArgs) {
        return flashArgs instanceof List<?> list ? List.copyOf(list) : null;
    }
}
