package org.relais.workshop;

import java.util.UUID;
import org.relais.shared.Identifier;

/** Identity of the seats that are kept for one team. */
public record ReservedSeatsId(UUID value) implements Identifier {

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static ReservedSeatsId of(String text) {
        return new ReservedSeatsId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
