package org.relais.live.leancoffee;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Minutes that a group can give a card more, one after the other; they shrink, and then it stops (L12). */
record Extensions(List<Integer> minutes) {

    private static final Pattern SERIES = Pattern.compile("([1-9][0-9]?(,[1-9][0-9]?){0,5})?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;→]+");

    static Extensions of(String series) {
        return new Extensions(
                series.isEmpty()
                        ? List.of()
                        : Arrays.stream(series.split(",")).map(Integer::valueOf).toList());
    }

    /** What somebody typed, such as {@code 5 2 1}; empty when it is no series that shrinks. */
    static Optional<Extensions> typed(String text) {
        String series = Arrays.stream(BETWEEN.split(text.strip()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
        return Optional.of(series)
                .filter(SERIES.asMatchPredicate())
                .map(Extensions::of)
                .filter(Extensions::shrinks);
    }

    private boolean shrinks() {
        return minutes.equals(minutes.stream().sorted((a, b) -> b - a).toList());
    }

    /** What going on would give after so many times; empty: it stops. */
    Optional<Integer> after(long given) {
        return minutes.stream().skip(given).findFirst();
    }

    String series() {
        return minutes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
