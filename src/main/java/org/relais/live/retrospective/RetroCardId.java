package org.relais.live.retrospective;

import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a card of a retrospective. */
public record RetroCardId(UUID value) implements Identifier {

    public static RetroCardId next() {
        return new RetroCardId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static RetroCardId of(String text) {
        return new RetroCardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
