package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversation about a topic (R1.7, R1.8). Whoever may not read the topic finds no comment. */
@Service
@Transactional
public class Comments {

    private final CommentRepository comments;
    private final EnteredComments entered;
    private final CommentLists lists;
    private final CommentNotes notes;
    private final TopicTallies tallies;
    private final Proposals proposals;
    private final Turns turns;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            EnteredComments entered,
            CommentLists lists,
            CommentNotes notes,
            TopicTallies tallies,
            Proposals proposals,
            Turns turns,
            Clock clock) {
        this.comments = comments;
        this.entered = entered;
        this.lists = lists;
        this.notes = notes;
        this.tallies = tallies;
        this.proposals = proposals;
        this.turns = turns;
        this.clock = clock;
    }

    /** The conversation for a member. */
    @Transactional(readOnly = true)
    public List<CommentThread> about(TopicId topic, PersonId reader, CommentOrder order) {
        TopicPage page = proposals.enter(topic, reader);
        return lists.threads(comments.about(topic), page.community(), reader, order);
    }

    /** One comment for its author. */
    @Transactional(readOnly = true)
    public CommentLine mine(TopicId topic, UUID id, PersonId author) {
        var own = entered.own(topic, id, author);
        return lists.lines(List.of(own.comment()), own.community(), author).getFirst();
    }

    /** Adds a comment; the same identity twice (a form sent twice) is one comment. */
    public void add(UUID id, TopicId topic, PersonId author, CommentKind kind, String body) {
        proposals.enter(topic, author);
        turns.take(id);
        if (comments.findById(id).isEmpty()) {
            comments.save(Comment.on(topic, id, author, kind, body, clock.instant()));
            tallies.expect(topic, kind == CommentKind.EXPECTATION ? 1 : 0);
        }
    }

    /** Answers a comment (R1.7: one level); its author hears of it. */
    public void reply(UUID id, TopicId topic, UUID parent, PersonId author, String body) {
        var answered = entered.find(topic, parent, author);
        if (!answered.comment().takesReplies()) {
            throw new NotFound(parent);
        }
        turns.take(id);
        if (comments.findById(id).isPresent()) {
            return;
        }
        Comment reply = comments.save(Comment.replyTo(answered.comment(), id, author, body, clock.instant()));
        if (!answered.own(author)) {
            notes.replied(answered, reply);
        }
    }

    public void rephrase(TopicId topic, UUID id, PersonId author, String body) {
        entered.own(topic, id, author).comment().rephrase(body, clock.instant());
    }

    /** The author takes the comment away, whenever and without a reason (P8); replies keep a tombstone above them (R1.8). */
    public void remove(TopicId topic, UUID id, PersonId author) {
        Comment comment = entered.own(topic, id, author).comment();
        if (comment.isExpectation() && comment.isThere()) {
            tallies.expect(topic, -1);
        }
        if (comments.repliesTo(id).isEmpty()) {
            comments.delete(comment);
            comments.flush();
            clearAbove(comment);
        } else {
            comment.bury(clock.instant());
        }
    }

    /** A tombstone without replies has nothing left to hold. */
    private void clearAbove(Comment removed) {
        UUID parent = removed.parent();
        if (parent != null && comments.repliesTo(parent).isEmpty()) {
            comments.findById(parent).filter(Comment::isDeleted).ifPresent(comments::delete);
        }
    }
}
