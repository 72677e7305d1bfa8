package org.relais.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.series.Cadence.Kind;
import org.relais.workshop.Slot;

class CadenceTests {

    @Test
    void comesBackEachWeekAlsoOnTheTwentyNinthOfFebruary() {
        assertThat(Cadence.weeks(1).days(day("2028-02-22"), 3))
                .containsExactly(day("2028-02-22"), day("2028-02-29"), day("2028-03-07"));
    }

    @Test
    void comesBackEverySoManyWeeks() {
        assertThat(Cadence.weeks(2).days(day("2026-12-15"), 3))
                .containsExactly(day("2026-12-15"), day("2026-12-29"), day("2027-01-12"));
    }

    @Test
    void comesBackOnTheSecondTuesday() {
        assertThat(Cadence.monthly(Kind.NTH_WEEKDAY).days(day("2026-12-08"), 4))
                .containsExactly(day("2026-12-08"), day("2027-01-12"), day("2027-02-09"), day("2027-03-09"));
    }

    @Test
    void theThirtyFirstStandsForTheLastSuchWeekdayOfTheMonth() {
        assertThat(Cadence.kinds(day("2027-03-31"))).containsExactly(Kind.WEEKS, Kind.LAST_WEEKDAY);
        assertThat(Cadence.monthly(Kind.LAST_WEEKDAY).days(day("2027-03-31"), 4))
                .containsExactly(day("2027-03-31"), day("2027-04-28"), day("2027-05-26"), day("2027-06-30"));
    }

    @Test
    void aFourthWeekdayThatIsAlsoTheLastCanMeanBoth() {
        assertThat(Cadence.kinds(day("2027-02-23"))).containsExactly(Kind.values());
        assertThat(Cadence.kinds(day("2027-03-23"))).containsExactly(Kind.WEEKS, Kind.NTH_WEEKDAY);
        assertThat(Cadence.kinds(day("2027-12-28"))).containsExactly(Kind.values());
    }

    @Test
    void everyMonthHasItsDayAndNoShortMonthShiftsALaterOne() {
        for (LocalDate first = day("2027-01-01"); first.getYear() < 2029; first = first.plusDays(1)) {
            DayOfWeek weekday = first.getDayOfWeek();
            for (Kind kind : Cadence.kinds(first)) {
                List<LocalDate> days = new Cadence(kind, 1).days(first, 14);
                assertThat(days).startsWith(first).isSorted().doesNotHaveDuplicates();
                assertThat(days).allMatch(day -> day.getDayOfWeek() == weekday);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-10-20, 2026-10-25", // an hour is given back on 25 October
        "Europe/Paris, 2027-03-23, 2027-03-28", // an hour is taken on 28 March
        "America/Montreal, 2026-10-27, 2026-11-01",
        "America/Montreal, 2027-03-09, 2027-03-14"
    })
    void keepsTheHourOfThePlaceAcrossAChangeOfTheClocks(ZoneId zone, LocalDate first, LocalDate change) {
        Slot slot = at(first, 14, 0, zone);

        List<Slot> slots = new Rhythm(Cadence.weeks(1), 3).slots(slot);

        assertThat(slots).allMatch(one -> one.startsAt().atZone(zone).getHour() == 14);
        assertThat(slots).extracting(Slot::day).containsExactly(first, first.plusWeeks(1), first.plusWeeks(2));
        assertThat(zone.getRules().getOffset(slots.get(0).startsAt()))
                .isNotEqualTo(zone.getRules().getOffset(slots.get(1).startsAt()));
        assertThat(change).isBetween(first, first.plusWeeks(1));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 2027-03-21, 2027-03-28", "America/Montreal, 2027-03-07, 2027-03-14"})
    void anHourThatTheClocksSkipMovesOnForThatDayOnly(ZoneId zone, LocalDate first, LocalDate change) {
        List<Slot> slots = new Rhythm(Cadence.weeks(1), 3).slots(at(first, 2, 30, zone));

        assertThat(slots)
                .extracting(
                        slot -> slot.startsAt().atZone(zone).toLocalDateTime().toString())
                .containsExactly(first + "T02:30", change + "T03:30", change.plusWeeks(1) + "T02:30");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 2026-10-18, 2", "America/Montreal, 2026-10-25, 1"})
    void anHourThatTheClocksShowTwiceIsTheFirstOne(ZoneId zone, LocalDate first, int hour) {
        Slot second =
                new Rhythm(Cadence.weeks(1), 2).slots(at(first, hour, 30, zone)).get(1);

        assertThat(second.startsAt().atZone(zone).withLaterOffsetAtOverlap().toInstant())
                .isAfter(second.startsAt());
        assertThat(second.startsAt().atZone(zone).getHour()).isEqualTo(hour);
    }

    @Test
    void anEndByDateCountsItsLastDay() {
        assertThat(Rhythm.until(Cadence.weeks(1), day("2028-02-01"), day("2028-02-29")))
                .isEqualTo(5);
        assertThat(Rhythm.until(Cadence.weeks(1), day("2028-02-01"), day("2028-02-28")))
                .isEqualTo(4);
        assertThat(Rhythm.until(Cadence.weeks(1), day("2028-02-01"), day("2028-01-01")))
                .isZero();
        assertThat(Rhythm.until(Cadence.weeks(1), day("2028-02-01"), LocalDate.MAX.minusYears(1)))
                .isEqualTo(Rhythm.MOST + 1);
    }

    @Test
    void aSeriesHasFromTwoToFiftyTwoWorkshops() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(Cadence.weeks(1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(Cadence.weeks(1), 53));
        assertThatIllegalArgumentException().isThrownBy(() -> Cadence.weeks(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(Kind.NTH_WEEKDAY, 2));
    }

    private static Slot at(LocalDate day, int hour, int minute, ZoneId zone) {
        return new Slot(day.atTime(hour, minute).atZone(zone).toInstant(), 60, zone);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
