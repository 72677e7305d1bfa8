package org.relais.workshop;

import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a sign-up. */
public record SeatId(UUID value) implements Identifier {

    static SeatId next() {
        return new SeatId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static SeatId of(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
