package org.relais.live.leancoffee;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a Lean Coffee in one step of a room. */
@Embeddable
public record CoffeeId(UUID value) implements Identifier {

    public static CoffeeId next() {
        return new CoffeeId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static CoffeeId of(String text) {
        return new CoffeeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
