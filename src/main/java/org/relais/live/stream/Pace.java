package org.relais.live.stream;

import java.time.Duration;

/**
 * How soon a room may be drawn again. After a quiet time at once; then it rests three times as long as its drawing took,
 * within limits, so that one large room takes a quarter of one core and leaves the rest to the votes.
 */
final class Pace {

    private static final Duration LONGEST = Duration.ofMillis(100);
    private static final int REST = 3;

    private final long shortest;
    private volatile long free = System.nanoTime();

    Pace(Duration shortest) {
        this.shortest = shortest.toNanos();
    }

    /** A drawing that began then is over, by {@link System#nanoTime}. */
    void drawn(long begun) {
        long now = System.nanoTime();
        free = now + Math.clamp(REST * (now - begun), shortest, Math.max(shortest, LONGEST.toNanos()));
    }

    /** What is left of the rest. */
    Duration rest() {
        return Duration.ofNanos(Math.max(0, free - System.nanoTime()));
    }
}
