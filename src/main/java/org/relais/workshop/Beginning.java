package org.relais.workshop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a workshop starts from, as addresses and forms say it.
 *
 * @param kind of a {@link StartingPoint}
 * @param reference to one of that kind
 */
public record Beginning(String kind, String reference) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]{1,20})/([0-9a-z-]{1,40})");

    /** Empty for what was sent instead of one. */
    public static Optional<Beginning> sent(@Nullable String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches() ? Optional.of(new Beginning(written.group(1), written.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + reference;
    }
}
