package org.relais.workshop;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a workshop. */
@Embeddable
public record WorkshopId(UUID value) implements Identifier {

    public static WorkshopId next() {
        return new WorkshopId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static WorkshopId of(String text) {
        return new WorkshopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
