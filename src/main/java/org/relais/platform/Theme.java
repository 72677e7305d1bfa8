package org.relais.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Light or dark, or what the device says. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** Name of the cookie that holds the choice of a browser without an account. */
    public static final String COOKIE = "theme";

    public static Optional<Theme> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }

    /** As cookie, form field and attribute of the page: {@code auto}, {@code light}, {@code dark}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
