package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.topic.CommentLine;

/**
 * A comment as it is typed.
 *
 * @param request identity that a new comment will have
 */
record CommentForm(
        @Nullable String request,

        @NotBlank(message = "{topic.comments.missing}") @Letters(max = 1000) @Nullable
        String body) {

    static CommentForm empty() {
        return new CommentForm(Ids.next().toString(), null);
    }

    static CommentForm of(CommentLine comment) {
        return new CommentForm(null, comment.body());
    }

    UUID id() {
        return Ids.sent(request);
    }

    String text() {
        return Objects.requireNonNull(body, "refused before");
    }
}
