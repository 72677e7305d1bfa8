package org.relais.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links that act without signing in, from a mail: what they allow is written in them and signed with a key of this
 * instance. The link opens a page, the act is a POST, so that programs which read mails change nothing (R3.8).
 */
public interface SignedLinks {

    /** What {@link #sign} makes, as a regular expression: what it says and its signature, so that it is known when seen. */
    String TOKEN = "([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]{43})";

    /** A whole address with such a token, where it stands in a text. */
    Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]*?/" + TOKEN + "[^\\s\"<>]*+");

    /**
     * @param purpose what it allows, for example {@code sign-up.cancel}; a token for one purpose opens no other
     * @param subject what and who, for example {@code <workshop>.<person>}; readable to whoever has the link
     * @return text for a path: letters, digits, {@code -}, {@code _}, {@code .}
     */
    String sign(String purpose, String subject, Instant expiresAt);

    /** Empty when it was altered, made for something else, or by another instance. */
    Optional<Signed> read(String purpose, String token);

    /** @param expired it was genuine, but its time is over: worth a sentence of its own */
    record Signed(String subject, boolean expired) {}
}
