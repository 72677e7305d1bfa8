package org.relais.topic;

import org.jspecify.annotations.Nullable;

/**
 * An expectation of a workshop, for one reader.
 *
 * @param topic where it was said; null when it was said of the workshop itself
 */
public record ExpectationLine(CommentLine line, @Nullable TopicId topic) {

    /** No facilitator dealt with it yet. */
    public boolean waiting() {
        return line.treatment() == null;
    }
}
