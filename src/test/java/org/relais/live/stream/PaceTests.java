package org.relais.live.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How soon a room is drawn again")
class PaceTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    @DisplayName("at once after a quiet time")
    void atOnce() {
        assertThat(new Pace(HOUR).rest()).isZero();
    }

    @Test
    @DisplayName("a cheap drawing is followed by the shortest rest")
    void shortest() {
        Pace pace = new Pace(HOUR);
        pace.drawn(System.nanoTime());
        assertThat(pace.rest()).isBetween(HOUR.minusMinutes(1), HOUR);
    }

    @Test
    @DisplayName("a dear one by a longer rest, but never by more than a tenth of a second")
    void longest() {
        Pace pace = new Pace(Duration.ZERO);
        pace.drawn(System.nanoTime() - HOUR.toNanos());
        assertThat(pace.rest()).isBetween(Duration.ofNanos(1), Duration.ofMillis(100));
    }
}
