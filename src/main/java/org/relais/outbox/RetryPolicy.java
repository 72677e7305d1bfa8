package org.relais.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a message waits that the server does not want now: longer each time, and after two days no more. */
final class RetryPolicy {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private RetryPolicy() {}

    /** @return empty when it was tried often enough: the administrator decides then */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
