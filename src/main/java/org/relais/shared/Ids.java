package org.relais.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the values of identifiers. */
public final class Ids {

    private Ids() {}

    /** A new time-ordered UUID (version 7): rows of one time stay near each other in an index. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
