package org.relais.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version of a thing that an edit started from, as its form brings it back. */
public final class Versions {

    /** No stored thing has this one. */
    private static final long UNKNOWN = -1;

    private Versions() {}

    /** Of a thing that counts none: told from what it says. */
    public static long of(List<String> said) {
        return Integer.toUnsignedLong(said.hashCode());
    }

    /** A form without a version that can be read was made from nothing we know: as good as stale. */
    public static long sent(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : UNKNOWN;
    }
}
