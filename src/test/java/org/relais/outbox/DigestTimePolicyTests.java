package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4.7: any weekdays, an hour, the reader's zone. */
class DigestTimePolicyTests {

    @ParameterizedTest
    @CsvSource({
        // Saturday in Paris, before and after the hour
        "2026-11-21T06:59:00Z, SATURDAY, Europe/Paris, 2026-11-21T07:00:00Z",
        "2026-11-21T07:00:01Z, SATURDAY, Europe/Paris, 2026-11-28T07:00:00Z",
        // still Friday in Montreal
        "2026-11-21T03:00:00Z, SATURDAY, America/Montreal, 2026-11-21T13:00:00Z",
        // the night in which the clocks change
        "2026-03-28T12:00:00Z, SUNDAY, Europe/Paris, 2026-03-29T06:00:00Z",
        "2026-10-24T12:00:00Z, SUNDAY, Europe/Paris, 2026-10-25T07:00:00Z"
    })
    void theDigestComesAtTheReadersHour(Instant from, DayOfWeek day, ZoneId zone, Instant due) {
        var plan = new MailPlan(Map.of(), Set.of(day), 8);
        assertThat(DigestTimePolicy.firstFrom(from, plan, zone)).isEqualTo(due);
    }
}
