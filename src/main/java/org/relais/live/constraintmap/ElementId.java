package org.relais.live.constraintmap;

import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of an element of a constraint map. */
public record ElementId(UUID value) implements Identifier {

    public static ElementId next() {
        return new ElementId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static ElementId of(String text) {
        return new ElementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
