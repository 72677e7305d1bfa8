package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhenTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant WORKSHOP = Instant.parse("2026-11-24T13:05:00Z");

    private final Clock clock = Clock.fixed(NOW, PARIS);
    private final When french = new When(Locale.FRENCH, PARIS, clock);
    private final When english = new When(Locale.ENGLISH, PARIS, clock);

    @Test
    void frenchDatesAndTimes() {
        assertThat(french.date(WORKSHOP)).isEqualTo("mar. 24 nov. 2026");
        assertThat(french.day(WORKSHOP)).isEqualTo("mar. 24 nov.");
        assertThat(french.time(WORKSHOP)).isEqualTo("14\u00a0h\u00a005");
        assertThat(french.dateTime(WORKSHOP)).isEqualTo("mar. 24 nov., 14\u00a0h\u00a005");
        assertThat(french.range(Instant.parse("2026-11-24T13:00:00Z"), 90))
                .isEqualTo("mar. 24 nov., 14\u00a0h – 15\u00a0h\u00a030");
    }

    @Test
    void englishDatesAndTimes() {
        assertThat(english.date(WORKSHOP)).isEqualTo("Tue 24 Nov 2026");
        assertThat(english.dateTime(WORKSHOP)).isEqualTo("Tue 24 Nov, 14:05");
        assertThat(english.time(Instant.parse("2026-11-24T11:00:00Z"))).isEqualTo("12:00");
        assertThat(english.time(Instant.parse("2026-11-24T23:30:00Z"))).isEqualTo("00:30");
    }

    @Test
    void theYearIsSaidWhenItIsAnotherOne() {
        assertThat(french.day(LocalDate.of(2027, 1, 5))).isEqualTo("mar. 5 janv. 2027");
        assertThat(english.dateTime(Instant.parse("2025-11-24T13:05:00Z"))).isEqualTo("Mon 24 Nov 2025, 14:05");
    }

    @Test
    void aWorkshopOverMidnightNamesBothDays() {
        assertThat(english.range(Instant.parse("2026-11-24T22:30:00Z"), 60))
                .isEqualTo("Tue 24 Nov, 23:30 – Wed 25 Nov, 00:30");
    }

    @Test
    void distancesInWords() {
        assertThat(french.relative(LocalDate.of(2026, 11, 24))).isEqualTo("dans 4 jours");
        assertThat(french.relative(LocalDate.of(2026, 11, 19))).isEqualTo("hier");
        assertThat(french.relative(LocalDate.of(2026, 11, 20))).isEqualTo("aujourd’hui");
        assertThat(english.relative(LocalDate.of(2026, 11, 24))).isEqualTo("in 4 days");
        assertThat(english.relative(NOW.minusSeconds(300))).isEqualTo("5 minutes ago");
        assertThat(english.relative(NOW.plusSeconds(7200))).isEqualTo("in 2 hours");
        assertThat(english.relative(LocalDate.of(2026, 12, 18))).isEqualTo("in 4 weeks");
    }

    @Test
    void anInstantIsShownInTheReadersZoneAcrossTheChangeOfClocks() {
        When montreal = new When(Locale.ENGLISH, ZoneId.of("America/Montreal"), clock);
        assertThat(montreal.time(Instant.parse("2026-10-31T18:00:00Z"))).isEqualTo("14:00");
        assertThat(montreal.time(Instant.parse("2026-11-02T18:00:00Z"))).isEqualTo("13:00");
        assertThat(montreal.zone()).isEqualTo("America/Montreal");
    }
}
