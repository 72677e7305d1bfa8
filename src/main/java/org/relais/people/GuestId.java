package org.relais.people;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a browser without an account that took part in a room. */
@Embeddable
public record GuestId(UUID value) implements Identifier {

    public static GuestId next() {
        return new GuestId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static GuestId of(String text) {
        return new GuestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
