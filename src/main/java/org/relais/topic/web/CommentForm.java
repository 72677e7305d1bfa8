package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.topic.CommentKind;
import org.relais.topic.CommentLine;

/**
 * A comment as it is typed.
 *
 * @param request identity that a new comment will have
 * @param parent the comment that it answers; without it the comment has a kind
 */
record CommentForm(
        @Nullable String request,
        @Nullable String parent,
        @Nullable String kind,

        @NotBlank(message = "{topic.comments.missing}") @Letters(max = 1000) @Nullable
        String body) {

    static CommentForm empty() {
        return new CommentForm(Ids.next().toString(), null, null, null);
    }

    static CommentForm of(CommentLine comment) {
        return new CommentForm(null, null, null, comment.body());
    }

    UUID id() {
        return Ids.sent(request);
    }

    public boolean isReply() {
        return parent != null && !parent.isEmpty();
    }

    public boolean isReplyTo(UUID comment) {
        return comment.toString().equals(parent);
    }

    Optional<CommentKind> chosenKind() {
        return Arrays.stream(CommentKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    String text() {
        return Objects.requireNonNull(body, "refused before");
    }
}
