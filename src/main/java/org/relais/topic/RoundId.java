package org.relais.topic;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a round of votes. */
@Embeddable
public record RoundId(UUID value) implements Identifier {

    public static RoundId next() {
        return new RoundId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
