package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.workshop.Timetable.Part;
import org.relais.workshop.Timetable.Row;

@DisplayName("The arithmetic of an agenda")
class TimetableTests {

    @Test
    @DisplayName("R6.1: each step starts when the one before it ends")
    void starts() {
        assertThat(table(60, 8, 40, 12).rows()).containsExactly(new Row(0, 0, 0), new Row(8, 0, 0), new Row(48, 0, 0));
        assertThat(table(60, 8, 40, 12).excess()).isZero();
        assertThat(new Timetable(60, List.of()).excess()).isZero();
    }

    @Test
    @DisplayName("R6.1: a sum above the duration is told with its excess")
    void excess() {
        assertThat(table(60, 10, 40, 12).excess()).isEqualTo(2);
    }

    @Test
    @DisplayName("R6.1: a locked step shows free time before it; what runs into it is to be taken off")
    void locked() {
        Timetable early = table(60, 8, 30, 12).lock(2, 45);
        assertThat(early.rows().getLast()).isEqualTo(new Row(45, 7, 0));
        Timetable full = table(60, 20, 30, 12).lock(2, 45);
        assertThat(full.rows().getLast()).isEqualTo(new Row(45, 0, 5));
        assertThat(full.excess()).isEqualTo(5);
    }

    @Test
    @DisplayName("A time is counted from the start, over midnight too")
    void minutes() {
        assertThat(Timetable.minutesTo(LocalTime.of(15, 0), LocalTime.of(14, 0)))
                .isEqualTo(60);
        assertThat(Timetable.minutesTo(LocalTime.of(0, 10), LocalTime.of(23, 30)))
                .isEqualTo(40);
        assertThat(Timetable.minutesTo(LocalTime.of(13, 59), LocalTime.of(14, 0)))
                .isEqualTo(24 * 60 - 1);
    }

    @Test
    @DisplayName("R6.4: the longest step gives what another one gets; the one that follows gets what one gives")
    void absorbing() {
        assertThat(minutes(table(60, 8, 40, 12).extend(0, 5))).containsExactly(13, 35, 12);
        assertThat(minutes(table(60, 8, 40, 12).cut(1, 5))).containsExactly(8, 35, 17);
        assertThat(minutes(table(60, 8, 40, 12).cut(2, 50))).containsExactly(8, 51, 1);
        assertThat(minutes(table(60, 8).cut(0, 5))).containsExactly(8);
    }

    @Test
    @DisplayName("R6.1: made to fit, the longest steps give the excess, down to a minute each")
    void fitting() {
        assertThat(minutes(table(60, 10, 40, 12).shorten(2))).containsExactly(10, 38, 12);
        assertThat(minutes(table(5, 10, 40, 12).shorten(100))).containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("Any order of extend, cut, lock and reorder keeps the sum and never leaves a step without a minute")
    void anyOrder() {
        Random random = new Random(64);
        for (int round = 0; round < 300; round++) {
            int[] minutes = random.ints(1 + random.nextInt(40), 1, 90).toArray();
            Timetable table = table(60 + random.nextInt(400), minutes);
            int sum = table.total();
            for (int step = 0; step < 40; step++) {
                table = change(table, random);
                assertThat(table.total()).isEqualTo(sum);
                assertThat(minutes(table)).allMatch(each -> each >= 1);
                assertThat(table.excess()).isNotNegative();
                assertThat(table.rows()).allMatch(row -> row.free() >= 0 && row.overlap() >= 0 && row.start() >= 0);
            }
        }
    }

    private static Timetable change(Timetable table, Random random) {
        int index = random.nextInt(table.parts().size());
        return switch (random.nextInt(4)) {
            case 0 -> table.extend(index, random.nextInt(30));
            case 1 -> table.cut(index, random.nextInt(200));
            case 2 -> table.lock(index, random.nextBoolean() ? random.nextInt(600) : null);
            default -> table.move(index, random.nextInt(table.parts().size()));
        };
    }

    private static Timetable table(int slot, int... minutes) {
        return new Timetable(
                slot,
                IntStream.of(minutes).mapToObj(each -> new Part(each, null)).toList());
    }

    private static List<Integer> minutes(Timetable table) {
        return table.parts().stream().map(Part::minutes).toList();
    }
}
