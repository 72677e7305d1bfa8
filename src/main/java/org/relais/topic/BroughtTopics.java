package org.relais.topic;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a workshop brings back into the backlog: thoughts that it set aside, or did not come to. */
@Service
@Transactional
public class BroughtTopics {

    private final TopicRepository topics;
    private final Backlog backlog;
    private final TopicNotes notes;
    private final Clock clock;

    BroughtTopics(TopicRepository topics, Backlog backlog, TopicNotes notes, Clock clock) {
        this.topics = topics;
        this.backlog = backlog;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * A new topic, open or set aside. The same identity twice is one topic.
     *
     * @param author who said it, or who brings it for somebody without a name or an account
     */
    public void bring(TopicId id, CommunityId community, PersonId author, String said, boolean parked) {
        if (topics.findById(id).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Topic topic = new Topic(id, community, author, Proposal.of(TopicText.quoting(said)), now);
        topics.saveAndFlush(topic);
        if (parked) {
            topic.turn(Fate.simply(TopicState.PARKED, now));
            notes.moved(topic, TopicState.OPEN, author, "parked", "");
        }
    }

    /** A topic that the workshop had chosen is set aside instead. */
    public void setAside(TopicId id, CommunityId community, PersonId actor) {
        topics.lock(community, List.of(id)).stream()
                .filter(topic -> topic.isOpen() || topic.state() == TopicState.SELECTED)
                .forEach(topic -> {
                    TopicState before = topic.state();
                    topic.turn(Fate.simply(TopicState.PARKED, clock.instant()));
                    if (before == TopicState.OPEN) {
                        backlog.left(List.of(topic));
                    }
                    notes.moved(topic, before, actor, "parked", "");
                });
    }
}
