package org.relais.topic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What stands in the way of the work that a topic is about (C1). */
public enum FlowTag {
    QUEUE,
    DEPENDENCY,
    HANDOFF,
    REWORK,
    VARIABILITY,
    QUALITY,
    OTHER;

    /** Anything else is none: the tag is a help, not a question. */
    public static @Nullable FlowTag named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(tag -> tag.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
