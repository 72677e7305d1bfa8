package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L11: the clock of a room")
class CountdownTests {

    private static final Instant START = Instant.parse("2026-11-24T14:00:00Z");

    private final Countdown fiveMinutes = Countdown.starting(Duration.ofMinutes(5), START);

    @Test
    void countsDownAndBeyond() {
        assertThat(fiveMinutes.remaining(after(60))).isEqualTo(240_000);
        assertThat(fiveMinutes.remaining(after(335))).isEqualTo(-35_000);
    }

    @Test
    void standsWhilePausedAndRunsOnFromThere() {
        Countdown paused = fiveMinutes.paused(after(60));
        assertThat(paused.running()).isFalse();
        assertThat(paused.remaining(after(1_000))).isEqualTo(240_000);
        assertThat(paused.resumed(after(1_000)).remaining(after(1_030))).isEqualTo(210_000);
    }

    @Test
    void endedOnPurposeIsNotAPause() {
        assertThat(fiveMinutes.cut().ended()).isTrue();
        assertThat(fiveMinutes.ended()).isFalse();
        assertThat(fiveMinutes.paused(after(335)).ended()).as("beyond the end").isFalse();
    }

    @Test
    void twoMinutesMoreAreTwoMinutesMore() {
        assertThat(fiveMinutes.extended(Duration.ofMinutes(2), after(60)).remaining(after(60)))
                .isEqualTo(360_000);
        assertThat(fiveMinutes
                        .paused(after(60))
                        .extended(Duration.ofMinutes(2), after(90))
                        .running())
                .isFalse();
    }

    @Test
    void afterTheEndTwoMinutesCountFromNow() {
        Countdown extended = fiveMinutes.extended(Duration.ofMinutes(2), after(400));
        assertThat(extended.running()).isTrue();
        assertThat(extended.remaining(after(400))).isEqualTo(120_000);
    }

    @Test
    void cutStandsAtZeroAndCanBeExtended() {
        Countdown cut = fiveMinutes.cut();
        assertThat(cut.remaining(after(500))).isZero();
        assertThat(cut.extended(Duration.ofMinutes(1), after(500)).remaining(after(530)))
                .isEqualTo(30_000);
    }

    private static Instant after(long seconds) {
        return START.plusSeconds(seconds);
    }
}
