package org.relais.workshop;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of something to prepare. */
@Embeddable
public record PreparationId(UUID value) implements Identifier {

    public static PreparationId next() {
        return new PreparationId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static PreparationId of(String text) {
        return new PreparationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
