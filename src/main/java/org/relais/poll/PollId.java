package org.relais.poll;

import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a date poll. */
public record PollId(UUID value) implements Identifier {

    public static PollId next() {
        return new PollId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static PollId of(String text) {
        return new PollId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
