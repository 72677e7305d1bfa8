package org.relais.topic;

import java.time.Clock;
import java.util.List;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members read in the backlog and write into it. */
@Service
@Transactional
public class Proposals {

    private static final int MOST_IN_A_FILE = 20_000;

    private final TopicRepository topics;
    private final TopicLists lists;
    private final TopicSlices slices;
    private final Rewordings rewordings;
    private final Communities communities;
    private final Channels channels;
    private final Turns turns;
    private final Clock clock;

    Proposals(
            TopicRepository topics,
            TopicLists lists,
            TopicSlices slices,
            Rewordings rewordings,
            Communities communities,
            Channels channels,
            Turns turns,
            Clock clock) {
        this.topics = topics;
        this.lists = lists;
        this.slices = slices;
        this.rewordings = rewordings;
        this.communities = communities;
        this.channels = channels;
        this.turns = turns;
        this.clock = clock;
    }

    /** A page of the backlog for a member. */
    @Transactional(readOnly = true)
    public TopicSlice page(CommunityId community, TopicQuery query, PersonId reader) {
        return slices.cut(community, query, reader);
    }

    /** All pages in one, for a member who takes the list away. */
    @Transactional(readOnly = true)
    public List<TopicLine> whole(CommunityId community, TopicQuery query, PersonId reader) {
        return lists.select(community, reader, TopicFilter.behind(query, null), MOST_IN_A_FILE);
    }

    /** The topic for a member of its community. */
    @Transactional(readOnly = true)
    public TopicPage enter(TopicId id, PersonId reader) {
        Topic topic = topics.findById(id).orElseThrow(() -> new NotFound(id));
        var community = communities.enter(topic.community(), reader);
        TopicLine line = lists.named(topic.community(), List.of(id), reader).getFirst();
        return new TopicPage(
                community,
                line,
                topic.details(),
                topic.proposedAt(),
                topic.selectedAt(),
                topic.discussedAt(),
                topic.editedPoints(),
                topic.version());
    }

    /** The topic for its author. */
    @Transactional(readOnly = true)
    public TopicPage enterAsAuthor(TopicId id, PersonId reader) {
        TopicPage page = enter(id, reader);
        if (!page.line().own()) {
            throw new NotFound(id);
        }
        return page;
    }

    /** A form that was sent before made it. */
    @Transactional(readOnly = true)
    public boolean has(TopicId id) {
        return topics.findById(id).isPresent();
    }

    /** Proposes a topic; the same identity twice (a form sent twice) is one topic. */
    public TopicId propose(TopicId id, CommunityId community, PersonId author, Proposal proposal) {
        communities.enter(community, author);
        if (proposal.pseudonymous() && !channels.allowsPseudonyms(community)) {
            throw new IllegalArgumentException("topics carry names in " + community);
        }
        turns.take(id.value());
        if (topics.findById(id).isEmpty()) {
            topics.save(new Topic(id, community, author, proposal, clock.instant()));
        }
        return id;
    }

    /**
     * The author says it anew (R1.3).
     *
     * @return false when it changed since the version that this edit started from: nothing is changed then
     */
    public boolean rephrase(TopicId id, PersonId author, long version, TopicText text, TopicDetails details) {
        CommunityId community = enterAsAuthor(id, author).community().id();
        Topic topic = topics.lock(community, List.of(id)).getFirst();
        if (topic.version() != version) {
            return false;
        }
        rewordings.rephrase(topic, author, text);
        topic.detail(details);
        return true;
    }
}
