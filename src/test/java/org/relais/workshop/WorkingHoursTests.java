package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R3.3: four working hours, 8 to 20 o'clock, Monday to Friday, where the person lives")
class WorkingHoursTests {

    @ParameterizedTest(name = "from {0} in {1}: {2}")
    @CsvSource({
        // Tuesday afternoon in Paris; the same instant is the morning in Montréal and the night in Tokyo
        "2026-11-24T13:00:00Z, Europe/Paris, 2026-11-24T17:00:00Z",
        "2026-11-24T13:00:00Z, America/Montreal, 2026-11-24T17:00:00Z",
        "2026-11-24T13:00:00Z, Asia/Tokyo, 2026-11-25T03:00:00Z",
        // to the last minute of the day
        "2026-11-24T15:00:00Z, Europe/Paris, 2026-11-24T19:00:00Z",
        // one hour is left on Friday, three on Monday
        "2026-11-27T18:00:00Z, Europe/Paris, 2026-11-30T10:00:00Z",
        // at night, on Saturday, on Sunday
        "2026-11-24T02:00:00Z, Europe/Paris, 2026-11-24T11:00:00Z",
        "2026-11-28T12:00:00Z, Europe/Paris, 2026-11-30T11:00:00Z",
        "2026-11-29T23:30:00Z, Europe/Paris, 2026-11-30T11:00:00Z",
        // the clocks change on the weekend: 8 to 12 o'clock in summer time
        "2026-03-27T19:00:00Z, Europe/Paris, 2026-03-30T10:00:00Z"
    })
    void after(Instant from, ZoneId zone, Instant expected) {
        assertThat(WorkingHours.after(from, Duration.ofHours(4), zone)).isEqualTo(expected);
    }
}
