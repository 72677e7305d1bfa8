package org.relais.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;

/**
 * A topic with its history, for one reader.
 *
 * @param editedPoints points that it had when it was last edited after votes (R1.3)
 * @param version what an edit starts from
 */
public record TopicPage(
        CommunityHeader community,
        TopicLine line,
        TopicDetails details,
        Instant proposedAt,
        @Nullable Instant selectedAt,
        @Nullable Instant discussedAt,
        @Nullable Integer editedPoints,
        long version) {

    public TopicText text() {
        return new TopicText(line.title(), line.situation(), line.kind());
    }
}
