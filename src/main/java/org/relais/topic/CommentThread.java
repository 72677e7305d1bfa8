package org.relais.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its replies (one level, R1.7), oldest reply first.
 *
 * @param mayAccept the reader may say which reply answers the question
 */
public record CommentThread(CommentLine first, List<CommentLine> replies, boolean mayAccept) {

    public boolean question() {
        return first.kind() == CommentKind.QUESTION;
    }

    /** The accepted answer, if there is one. */
    public @Nullable CommentLine answer() {
        return replies.stream().filter(CommentLine::accepted).findFirst().orElse(null);
    }
}
