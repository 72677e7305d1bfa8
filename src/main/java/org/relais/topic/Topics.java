package org.relais.topic;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module, for other modules. */
@Service
@Transactional
public class Topics {

    /** As many topics as a planner can look through. */
    public static final int CHOICE = 50;

    private final TopicRepository topics;
    private final TopicLists lists;
    private final Backlog backlog;
    private final Proposals proposals;
    private final TopicNotes notes;
    private final Clock clock;

    Topics(
            TopicRepository topics,
            TopicLists lists,
            Backlog backlog,
            Proposals proposals,
            TopicNotes notes,
            Clock clock) {
        this.topics = topics;
        this.lists = lists;
        this.backlog = backlog;
        this.proposals = proposals;
        this.notes = notes;
        this.clock = clock;
    }

    /** So many open topics in the order of votes (R2.6); {@code mine} is filled for the reader when there is one. */
    @Transactional(readOnly = true)
    public List<TopicLine> open(CommunityId community, @Nullable PersonId reader, int most) {
        return lists.first(community, reader, most);
    }

    /** Topics by identity, in the order given; those of other communities are left out. */
    @Transactional(readOnly = true)
    public List<TopicLine> named(CommunityId community, Collection<TopicId> ids) {
        List<TopicId> order = List.copyOf(ids);
        return lists.named(community, order, null).stream()
                .sorted(Comparator.comparingInt(line -> order.indexOf(line.id())))
                .toList();
    }

    /** What stands in the way of the work that these topics are about, as far as their authors said so. */
    @Transactional(readOnly = true)
    public Set<FlowTag> flows(CommunityId community, Collection<TopicId> ids) {
        return ids.isEmpty() ? Set.of() : topics.flows(community, ids);
    }

    /** Proposes a topic in the name of a member, as the form does. */
    public TopicId propose(CommunityId community, PersonId author, String title, String situation, TopicKind kind) {
        var text = new TopicText(title, situation, kind);
        return proposals.propose(TopicId.next(), community, author, Proposal.of(text));
    }

    /** The topics go into a workshop; the points spent on them return to their owners (R2.2). */
    public void select(CommunityId community, Collection<TopicId> ids) {
        leaveBacklog(lock(community, ids));
    }

    /** Back into the backlog: the workshop does not treat it after all. */
    public void release(CommunityId community, Collection<TopicId> ids) {
        List<Topic> released = lock(community, ids).stream()
                .filter(topic -> topic.state() == TopicState.SELECTED)
                .toList();
        if (released.isEmpty()) {
            return;
        }
        released.forEach(topic -> topic.release(clock.instant()));
        backlog.cameBack(community, released);
        released.forEach(topic -> notes.moved(topic, TopicState.SELECTED, null, "released", ""));
    }

    /** The topic was discussed in a workshop. */
    public void discussed(CommunityId community, TopicId id) {
        List<Topic> found = lock(community, List.of(id));
        leaveBacklog(found);
        found.stream().filter(topic -> topic.state() == TopicState.SELECTED).forEach(topic -> {
            topic.discuss(clock.instant());
            notes.moved(topic, TopicState.SELECTED, null, "discussed", "");
        });
    }

    private void leaveBacklog(List<Topic> found) {
        List<Topic> leaving = found.stream().filter(Topic::isOpen).toList();
        if (!leaving.isEmpty()) {
            leaving.forEach(topic -> topic.select(clock.instant()));
            backlog.left(leaving);
            leaving.forEach(topic -> notes.moved(topic, TopicState.OPEN, null, "selected", ""));
        }
    }

    private List<Topic> lock(CommunityId community, Collection<TopicId> ids) {
        return ids.isEmpty() ? List.of() : topics.lock(community, ids);
    }
}
