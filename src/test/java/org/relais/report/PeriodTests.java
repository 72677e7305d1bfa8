package org.relais.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P10: months and quarters of the calendar, and no other periods")
class PeriodTests {

    @Test
    void aMonthAndAQuarterHaveTheirDays() {
        var november = Period.parse("2026-11").orElseThrow();
        assertThat(november.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(november.to()).isEqualTo(LocalDate.of(2026, 12, 1));

        var quarter = Period.parse("2026-Q4").orElseThrow();
        assertThat(quarter.from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(quarter.to()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(quarter.before(1)).hasToString("2026-Q3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026-Q1", "2027-01"})
    void itsAddressReadsBack(String text) {
        assertThat(Period.parse(text)).get().hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "2026-13", "2026-Q5", "2026-11-20", "0000-01", "99999-01", "٢٠٢٦-11"})
    void anythingElseIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }
}
