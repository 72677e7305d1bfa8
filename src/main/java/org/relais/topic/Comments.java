package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversation about a topic. Whoever may not read the topic finds no comment. */
@Service
@Transactional
public class Comments {

    private final CommentRepository comments;
    private final Proposals proposals;
    private final People people;
    private final Turns turns;
    private final Clock clock;

    Comments(CommentRepository comments, Proposals proposals, People people, Turns turns, Clock clock) {
        this.comments = comments;
        this.proposals = proposals;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    /** The conversation, oldest first, for somebody who was let in to the topic. */
    @Transactional(readOnly = true)
    public List<CommentLine> about(TopicId topic, PersonId reader) {
        List<Comment> found = comments.about(topic);
        Map<PersonId, PersonView> authors =
                people.named(found.stream().map(Comment::author).distinct().toList());
        return found.stream().map(comment -> line(comment, authors, reader)).toList();
    }

    /** One comment for its author. */
    @Transactional(readOnly = true)
    public CommentLine mine(TopicId topic, UUID id, PersonId author) {
        return line(own(topic, id, author), people.named(List.of(author)), author);
    }

    /** Adds a comment; the same identity twice (a form sent twice) is one comment. */
    public void add(UUID id, TopicId topic, PersonId author, String body) {
        proposals.enter(topic, author);
        turns.take(id);
        if (comments.findById(id).isEmpty()) {
            comments.save(new Comment(id, topic, author, body, clock.instant()));
        }
    }

    public void rephrase(TopicId topic, UUID id, PersonId author, String body) {
        own(topic, id, author).rephrase(body, clock.instant());
    }

    /** The author takes the comment away, whenever and without a reason (P8). */
    public void remove(TopicId topic, UUID id, PersonId author) {
        comments.delete(own(topic, id, author));
    }

    private Comment own(TopicId topic, UUID id, PersonId author) {
        proposals.enter(topic, author);
        return comments.findById(id)
                .filter(comment -> comment.topic().equals(topic))
                .filter(comment -> comment.author().equals(author))
                .orElseThrow(() -> new NotFound(id));
    }

    private static CommentLine line(Comment comment, Map<PersonId, PersonView> authors, PersonId reader) {
        PersonView author = authors.get(comment.author());
        return new CommentLine(
                comment.id(),
                author == null ? "" : author.name(),
                comment.body(),
                comment.writtenAt(),
                comment.isEdited(),
                comment.author().equals(reader));
    }
}
