package org.relais.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.relais.shared.Identifier;

/** Which readers were told of which things, and when last; what was called back told nobody. */
public final class Told {

    private final Map<Case, Instant> last;

    Told(Map<Case, Instant> last) {
        this.last = Map.copyOf(last);
    }

    /** One reader, by {@link Recipient#key}, and one thing. */
    record Case(UUID about, String recipient) {}

    /** Empty when the reader was not told of it. */
    public Optional<Instant> last(Identifier about, Recipient reader) {
        return Optional.ofNullable(last.get(new Case(about.value(), reader.key())));
    }
}
