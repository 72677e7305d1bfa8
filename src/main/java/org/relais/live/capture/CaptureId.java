package org.relais.live.capture;

import java.util.UUID;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;

/** Identity of something that was captured. */
public record CaptureId(UUID value) implements Identifier {

    public static CaptureId next() {
        return new CaptureId(Ids.next());
    }

    /** Reads the form used in addresses; anything else is an {@link IllegalArgumentException}. */
    public static CaptureId of(String text) {
        return new CaptureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
