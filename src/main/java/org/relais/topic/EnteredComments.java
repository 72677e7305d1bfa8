package org.relais.topic;

import java.util.UUID;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Comments for those who may read their topic; everybody else finds none. */
@Component
class EnteredComments {

    private final CommentRepository comments;
    private final Proposals proposals;

    EnteredComments(CommentRepository comments, Proposals proposals) {
        this.comments = comments;
        this.proposals = proposals;
    }

    /** A comment, its topic, and the community as the reader sees it. */
    record Entered(Comment comment, TopicLine topic, CommunityHeader community) {

        boolean own(PersonId reader) {
            return comment.author().equals(reader);
        }
    }

    /** A comment that is not deleted. */
    Entered find(TopicId topic, UUID id, PersonId reader) {
        TopicPage page = proposals.enter(topic, reader);
        Comment comment = comments.findById(id)
                .filter(found -> topic.equals(found.topic()) && !found.isDeleted())
                .orElseThrow(() -> new NotFound(id));
        return new Entered(comment, page.line(), page.community());
    }

    /** One that everybody can read, written by somebody else. */
    Entered others(TopicId topic, UUID id, PersonId reader) {
        Entered found = find(topic, id, reader);
        if (found.own(reader) || !found.comment().isThere()) {
            throw new NotFound(id);
        }
        return found;
    }

    Entered own(TopicId topic, UUID id, PersonId author) {
        Entered found = find(topic, id, author);
        if (!found.own(author)) {
            throw new NotFound(id);
        }
        return found;
    }

    Entered asSteward(TopicId topic, UUID id, PersonId steward) {
        Entered found = find(topic, id, steward);
        if (!found.community().steward()) {
            throw new NotFound(id);
        }
        return found;
    }
}
