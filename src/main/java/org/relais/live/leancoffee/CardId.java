package org.relais.live.leancoffee;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a card of a Lean Coffee. */
@Embeddable
public record CardId(UUID value) implements Identifier {

    public static CardId next() {
        return new CardId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static CardId of(String text) {
        return new CardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
