package org.relais.live;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock that all screens show alike (L10): it runs towards a deadline of the database's clock, or stands with what
 * is left. Below zero it counts what goes beyond (L11).
 *
 * @param deadline set while it runs
 * @param leftMs set while it stands
 */
@Embeddable
public record Countdown(
        @Column(name = "clock_deadline") @Nullable Instant deadline,
        @Column(name = "clock_left_ms") @Nullable Long leftMs,
        @Column(name = "clock_total_ms") Long totalMs) {

    public static Countdown starting(Duration length, Instant now) {
        return new Countdown(now.plus(length), null, length.toMillis());
    }

    public boolean running() {
        return deadline != null;
    }

    /** What is left in milliseconds; negative when the time is up. */
    public long remaining(Instant now) {
        if (deadline != null) {
            return Duration.between(now, deadline).toMillis();
        }
        return leftMs == null ? 0 : leftMs;
    }

    /** Stopped by {@link #cut}: there is nothing to resume. */
    public boolean ended() {
        return leftMs != null && leftMs == 0;
    }

    Countdown paused(Instant now) {
        return new Countdown(null, remaining(now), totalMs);
    }

    Countdown resumed(Instant now) {
        return running() ? this : new Countdown(now.plusMillis(remaining(now)), null, totalMs);
    }

    /** Adds time. After the end it counts from now, since whoever asks for two minutes wants two minutes, and it runs. */
    Countdown extended(Duration by, Instant now) {
        long left = Math.max(0, remaining(now)) + by.toMillis();
        long total = totalMs + by.toMillis();
        boolean runs = running() || remaining(now) <= 0;
        return runs ? new Countdown(now.plusMillis(left), null, total) : new Countdown(null, left, total);
    }

    /** The time is up now. It stands at zero: what follows is not beyond the time, it was ended on purpose. */
    Countdown cut() {
        return new Countdown(null, 0L, totalMs);
    }
}
