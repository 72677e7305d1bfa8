package org.relais.topic;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/** Door of the module, for other modules. */
public interface Topics {

    /** Open topics in the order of votes (R2.6); {@code mine} is filled for the reader when there is one. */
    List<TopicLine> open(CommunityId community, @Nullable PersonId reader);

    /** Topics by identity, in the order given; those of other communities are left out. */
    List<TopicLine> named(CommunityId community, Collection<TopicId> ids);

    /** The topics go into a workshop; the points spent on them return to their owners (R2.2). */
    void select(CommunityId community, Collection<TopicId> ids);

    /** Back into the backlog: the workshop does not treat it after all. */
    void release(CommunityId community, Collection<TopicId> ids);

    /** The topic was discussed in a workshop. */
    void discussed(CommunityId community, TopicId id);

    /** Proposes a topic in the name of a member, as the form does. */
    TopicId propose(CommunityId community, PersonId author, String title, String situation, TopicKind kind);
}
