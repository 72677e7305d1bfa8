package org.relais.commitment.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.community.Audience;

/** Reads what was chosen from a list; what was never on the list is nothing. */
final class Chosen {

    private Chosen() {}

    static Optional<Audience> audience(@Nullable String key) {
        return Stream.of(Audience.values())
                .filter(audience -> key(audience).equals(key))
                .findFirst();
    }

    /** As in the messages {@code ui.audience.*}. */
    static String key(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable CommitmentId commitment(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : CommitmentId.of(id);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
