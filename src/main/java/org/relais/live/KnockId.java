package org.relais.live;

import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of somebody before the door of a room. */
public record KnockId(UUID value) implements Identifier {

    public static KnockId next() {
        return new KnockId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static KnockId of(String text) {
        return new KnockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
