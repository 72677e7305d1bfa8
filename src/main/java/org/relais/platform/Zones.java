package org.relais.platform;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Time zones by their names of the tz database. */
public final class Zones {

    private static final int LONGEST = 50;

    private Zones() {}

    /** Empty for a name that is not in the tz database; offsets such as {@code +02:00} are none. */
    public static Optional<ZoneId> of(@Nullable String name) {
        if (name == null
                || name.length() > LONGEST
                || !ZoneId.getAvailableZoneIds().contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
