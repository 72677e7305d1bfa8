package org.relais.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order a conversation is read (R1.8); replies always as they were written. */
public enum CommentOrder {
    /** As the conversation went: what is read aloud makes sense. */
    OLDEST(Comparator.comparing(CommentLine::writtenAt)),
    NEWEST(Comparator.comparing(CommentLine::writtenAt).reversed()),
    THANKED(Comparator.comparingInt(CommentLine::thanks).reversed().thenComparing(CommentLine::writtenAt));

    final Comparator<CommentLine> comparator;

    CommentOrder(Comparator<CommentLine> comparator) {
        this.comparator = comparator.thenComparing(CommentLine::id);
    }

    /** The order of an address; the oldest first when the address names none. */
    public static CommentOrder named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(order -> order.address().equals(name))
                .findFirst()
                .orElse(OLDEST);
    }

    /** How addresses call it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
