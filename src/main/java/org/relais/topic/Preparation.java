package org.relais.topic;

import java.util.List;
import java.util.UUID;
import org.relais.community.CommunityHeader;

/**
 * A workshop that is being prepared, as this module needs to know it.
 *
 * @param community as the reader sees it
 * @param topics what it treats
 */
public record Preparation(CommunityHeader community, UUID workshop, String title, List<TopicId> topics) {

    public Preparation {
        topics = List.copyOf(topics);
    }

    boolean concerns(Comment expectation) {
        TopicId topic = expectation.topic();
        return topic == null ? workshop.equals(expectation.workshop()) : topics.contains(topic);
    }
}
