package org.relais.topic;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of a topic in every order, as it was when a page was made: the next page begins behind it, whatever people
 * voted meanwhile and wherever the topic went.
 */
public record Place(int points, int voters, int expectations, Instant at, UUID id) {

    private static final Pattern TEXT = Pattern.compile(
            "(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,16})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Place of(TopicLine line) {
        return new Place(
                line.votes(),
                line.voters(),
                line.expectations(),
                line.proposedAt(),
                line.id().value());
    }

    /** Reads the form used in addresses; whatever else comes is no place. */
    public static Optional<Place> read(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(Place::of);
    }

    private static Place of(Matcher text) {
        return new Place(
                Integer.parseInt(text.group(1)),
                Integer.parseInt(text.group(2)),
                Integer.parseInt(text.group(3)),
                Instant.EPOCH.plus(Long.parseLong(text.group(4)), ChronoUnit.MICROS),
                UUID.fromString(text.group(5)));
    }

    @Override
    public String toString() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return "%d.%d.%d.%d.%s".formatted(points, voters, expectations, micros, id);
    }
}
