package org.relais.community;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a community. */
@Embeddable
public record CommunityId(UUID value) implements Identifier {

    public static CommunityId next() {
        return new CommunityId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static CommunityId of(String text) {
        return new CommunityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
