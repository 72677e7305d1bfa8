package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.workshop.PromotionPolicy.FreeSeat;

@DisplayName("R3.3: what becomes of a seat that is free while people wait")
class PromotionPolicyTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Wednesday, 15 o'clock in Paris. */
    private static final Instant START = Instant.parse("2026-11-25T14:00:00Z");

    @ParameterizedTest(name = "{0} before the start, {1}: {2}")
    @CsvSource({
        "PT25H, AUTO_CONFIRM, CONFIRM",
        "PT24H, AUTO_CONFIRM, CONFIRM",
        "PT23H59M, AUTO_CONFIRM, OFFER",
        "PT72H, OFFER, OFFER",
        "PT2H, AUTO_CONFIRM, OFFER",
        "PT1H59M, AUTO_CONFIRM, FIRST_CLICK",
        "PT1H59M, OFFER, FIRST_CLICK",
        "PT-10M, AUTO_CONFIRM, FIRST_CLICK"
    })
    void fate(Duration before, Promotion chosen, FreeSeat expected) {
        assertThat(PromotionPolicy.at(START.minus(before), START, chosen)).isEqualTo(expected);
    }

    @Test
    @DisplayName("An offer stands four working hours, and ends one hour before the start at the latest")
    void deadlines() {
        assertThat(PromotionPolicy.deadline(Instant.parse("2026-11-24T14:30:00Z"), START, PARIS))
                .isEqualTo("2026-11-24T18:30:00Z");
        assertThat(PromotionPolicy.deadline(Instant.parse("2026-11-25T11:00:00Z"), START, PARIS))
                .isEqualTo("2026-11-25T13:00:00Z");
    }
}
