package org.relais.series;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.relais.workshop.Slot;

/**
 * A cadence with its end.
 *
 * @param count how many workshops there are, the first one included
 */
public record Rhythm(Cadence cadence, int count) {

    public static final int FEWEST = 2;
    public static final int MOST = 52;

    public Rhythm {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("A series of " + count);
        }
    }

    /**
     * How many there are from the first to a last day, that day included.
     *
     * @return one more than {@link #MOST} where there are more than that
     */
    public static int until(Cadence cadence, LocalDate first, LocalDate last) {
        return (int) Stream.iterate(0, times -> times + 1)
                .limit(MOST + 1L)
                .takeWhile(times -> !cadence.day(first, times).isAfter(last))
                .count();
    }

    /**
     * When they are: on each day at the same hour of the same place, whatever the clocks do in between. Where they skip
     * that hour, it moves on with them; where they show it twice, it is the first one.
     */
    public List<Slot> slots(Slot first) {
        ZonedDateTime start = first.startsAt().atZone(first.zone());
        return cadence.days(start.toLocalDate(), count).stream()
                .map(day -> new Slot(
                        ZonedDateTime.of(day, start.toLocalTime(), first.zone()).toInstant(),
                        first.minutes(),
                        first.zone()))
                .toList();
    }
}
