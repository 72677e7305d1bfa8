package org.relais.topic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Markdown;

/**
 * A comment for one reader.
 *
 * @param kind null for a reply
 * @param author name; empty for a tombstone
 * @param body empty when it was deleted, and when it was hidden from this reader
 * @param edited it says something else than fifteen minutes after it was written (R1.8)
 * @param mine the reader wrote it
 * @param accepted the answer to the question above it
 * @param thanks how many people said thank you for it
 * @param thanked the reader did
 * @param hiddenReason why a steward hid it
 * @param treatment what became of an expectation (R1.7)
 * @param reports why others asked a steward to read it; empty for all but stewards
 */
public record CommentLine(
        UUID id,
        @Nullable CommentKind kind,
        String author,
        String body,
        Instant writtenAt,
        boolean edited,
        boolean deleted,
        boolean mine,
        boolean accepted,
        int thanks,
        boolean thanked,
        @Nullable String hiddenReason,
        @Nullable Treatment treatment,
        List<String> reports) {

    public boolean hidden() {
        return hiddenReason != null;
    }

    /** There is something to read, to thank for, to report. */
    public boolean there() {
        return !deleted && !hidden();
    }

    public boolean readable() {
        return !body.isEmpty();
    }

    /** The body as safe HTML. */
    public String html() {
        return Markdown.toHtml(body);
    }
}
