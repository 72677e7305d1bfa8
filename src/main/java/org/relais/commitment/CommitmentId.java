package org.relais.commitment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a commitment. */
@Embeddable
public record CommitmentId(UUID value) implements Identifier {

    public static CommitmentId next() {
        return new CommitmentId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    /** One of a list in a form; what is no identity was not on the list. */
    public static @Nullable CommitmentId chosen(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : of(text);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
