package org.relais.live.floor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How the talk is spread over the group (R5.7): the part that the most talkative third had, and the part that a third
 * has when all speak alike. Says nothing about anybody.
 *
 * @param share of the most talkative third, in percent
 * @param expected if everybody spoke alike, in percent
 */
public record Balance(int people, int share, int expected) {

    /** Below that it is a handful of words, or two people's own affair. */
    private static final int FEWEST = 3;

    private static final long SHORTEST = 60_000;
    private static final int LEANING = 15;
    private static final int ONE_SIDED = 35;

    /** In words, beside the bar. */
    public enum Level {
        EVEN,
        LEANING,
        ONE_SIDED
    }

    /** @param spoken milliseconds of each person, zero for those who listened */
    static Optional<Balance> of(List<Long> spoken) {
        long total = spoken.stream().mapToLong(Long::longValue).sum();
        int people = spoken.size();
        if (people < FEWEST || total < SHORTEST) {
            return Optional.empty();
        }
        int third = Math.ceilDiv(people, 3);
        long most = spoken.stream()
                .sorted(Collections.reverseOrder())
                .limit(third)
                .mapToLong(Long::longValue)
                .sum();
        return Optional.of(new Balance(people, percent(most, total), percent(third, people)));
    }

    private static int percent(long part, long whole) {
        return (int) Math.round(100.0 * part / whole);
    }

    /** More than one person is in the most talkative third, and others spoke as well: only then it may stay after closing. */
    boolean ofGroup() {
        return people > FEWEST && share < 100;
    }

    public Level level() {
        int beyond = share - expected;
        if (beyond <= LEANING) {
            return Level.EVEN;
        }
        return beyond <= ONE_SIDED ? Level.LEANING : Level.ONE_SIDED;
    }
}
