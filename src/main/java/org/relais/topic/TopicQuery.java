package org.relais.topic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.shared.PlainText;
import org.relais.shared.Texts;

/**
 * Which part of the backlog a reader wants to see.
 *
 * @param search words that all have to be there, whatever their accents; empty for none
 * @param after the page behind this place; null for the first one
 * @param before the page that ends before this place
 */
public record TopicQuery(
        Shelf shelf,
        TopicOrder order,
        String search,
        @Nullable Place after,
        @Nullable Place before) {

    private static final int LONGEST_SEARCH = 120;

    /** As addresses say it; what cannot be understood is left out. */
    public static TopicQuery read(
            @Nullable String shelf,
            @Nullable String order,
            @Nullable String search,
            @Nullable String after,
            @Nullable String before) {
        return new TopicQuery(
                Shelf.named(shelf),
                TopicOrder.named(order),
                words(search),
                Place.read(after).orElse(null),
                Place.read(before).orElse(null));
    }

    /** Ranks are those of the whole backlog, in its own order (R2.6). */
    public boolean ranked() {
        return shelf == Shelf.OPEN && order == TopicOrder.VOTES && search.isEmpty();
    }

    private static String words(@Nullable String typed) {
        String words = PlainText.oneLine(Optional.ofNullable(typed).orElse(""));
        return Texts.length(words) > LONGEST_SEARCH
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST_SEARCH))
                : words;
    }
}
