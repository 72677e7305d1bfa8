package org.relais.topic;

import java.util.List;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Lets members of a community take its topics in hand. Whoever may not read a topic finds none. */
@Component
class TopicHands {

    private final TopicRepository topics;
    private final Communities communities;
    private final Caretakers caretakers;

    TopicHands(TopicRepository topics, Communities communities, Caretakers caretakers) {
        this.topics = topics;
        this.communities = communities;
        this.caretakers = caretakers;
    }

    /** To read. */
    HeldTopic look(TopicId id, PersonId person) {
        CommunityHeader community = enter(id, person);
        return topics.findById(id).map(topic -> held(topic, community, person)).orElseThrow(() -> new NotFound(id));
    }

    /** Locked until the transaction ends. */
    HeldTopic hold(TopicId id, PersonId person) {
        return holdAll(List.of(id), person).getFirst();
    }

    /** Topics of the same community, locked in the order of identities, returned in the order asked. */
    List<HeldTopic> holdAll(List<TopicId> ids, PersonId person) {
        CommunityHeader community = enter(ids.getFirst(), person);
        List<Topic> locked = topics.lock(community.id(), ids);
        return ids.stream()
                .map(id -> locked.stream()
                        .filter(topic -> topic.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id)))
                .map(topic -> held(topic, community, person))
                .toList();
    }

    private CommunityHeader enter(TopicId id, PersonId person) {
        CommunityId community = topics.communityOf(id).orElseThrow(() -> new NotFound(id));
        return communities.enter(community, person);
    }

    private HeldTopic held(Topic topic, CommunityHeader community, PersonId person) {
        return new HeldTopic(topic, community, person, caretakers.include(community, person));
    }
}
