package org.relais.live.speedconsulting;

import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of a challenge, and of all that comes out of it. */
public record ChallengeId(UUID value) implements Identifier {

    public static ChallengeId next() {
        return new ChallengeId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static ChallengeId of(String text) {
        return new ChallengeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
