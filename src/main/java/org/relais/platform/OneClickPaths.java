package org.relais.platform;

import java.util.List;

/**
 * Path patterns of one module whose POST mail programs send by themselves (RFC 8058): with the body
 * {@code List-Unsubscribe=One-Click} and nothing that they know about the reader, so without a CSRF token. What may be
 * done is in the signed link, see {@link SignedLinks}. Declared as a bean, and public besides, see {@link PublicPaths}.
 */
public record OneClickPaths(List<String> patterns) {

    /** The name and the value of the only parameter. */
    public static final String PARAMETER = "List-Unsubscribe";

    public static final String ONE_CLICK = "One-Click";

    public OneClickPaths {
        patterns = List.copyOf(patterns);
    }

    public static OneClickPaths of(String... patterns) {
        return new OneClickPaths(List.of(patterns));
    }
}
