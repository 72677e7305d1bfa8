package org.relais.topic;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people expect from a workshop: said of the workshop or of one of its topics (R1.7). The caller knows workshops
 * and has made sure that the person may read this one, or prepares it.
 */
@Service
@Transactional
public class Expectations {

    private final CommentRepository comments;
    private final TopicRepository topics;
    private final CommentLists lists;
    private final CommentNotes notes;
    private final Turns turns;
    private final Clock clock;

    Expectations(
            CommentRepository comments,
            TopicRepository topics,
            CommentLists lists,
            CommentNotes notes,
            Turns turns,
            Clock clock) {
        this.comments = comments;
        this.topics = topics;
        this.lists = lists;
        this.notes = notes;
        this.turns = turns;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<ExpectationLine> of(Preparation preparation, PersonId reader) {
        List<Comment> found = comments.expectations(
                preparation.workshop(),
                preparation.topics().stream().map(TopicId::value).toList());
        List<CommentLine> lines = lists.lines(found, preparation.community(), reader);
        List<ExpectationLine> expected = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            expected.add(new ExpectationLine(lines.get(at), found.get(at).topic()));
        }
        return List.copyOf(expected);
    }

    /** Says what somebody expects; the same identity twice (a form sent twice) is one expectation. */
    public void express(UUID id, UUID workshop, PersonId author, String body) {
        turns.take(id);
        if (comments.findById(id).isEmpty()) {
            comments.save(Comment.expectedFrom(workshop, id, author, body, clock.instant()));
        }
    }

    /** The author takes back what was said of the workshop; on a topic that is done there. */
    public void takeBack(UUID id, UUID workshop, PersonId author) {
        Comment own = comments.findById(id)
                .filter(comment -> workshop.equals(comment.workshop()))
                .filter(comment -> comment.author().equals(author))
                .orElseThrow(() -> new NotFound(id));
        comments.delete(own);
    }

    /** A step of the workshop takes it up; the author hears of it. */
    public void takeUp(UUID id, Preparation preparation, int step, String stepTitle) {
        Comment expectation = find(id, preparation);
        expectation.treat(Treatment.takenUp(clock.instant(), preparation.workshop(), step, stepTitle));
        notes.treated(expectation, preparation.title());
    }

    /** It is about something else: it becomes a topic of its author, who hears of it. Twice is once. */
    public void proposeToBacklog(UUID id, Preparation preparation) {
        Comment expectation = find(id, preparation);
        if (expectation.treatment() != null && expectation.treatment().proposed() != null) {
            return;
        }
        var proposal = Proposal.of(TopicText.quoting(expectation.body()));
        TopicId topic = TopicId.next();
        topics.save(new Topic(topic, preparation.community().id(), expectation.author(), proposal, clock.instant()));
        topics.flush();
        expectation.treat(Treatment.proposed(clock.instant(), preparation.workshop(), topic));
        notes.treated(expectation, preparation.title());
    }

    /** Held until the transaction ends: two who prepare the workshop do not make two topics of it. */
    private Comment find(UUID id, Preparation preparation) {
        turns.take(id);
        return comments.findById(id)
                .filter(comment -> comment.isExpectation() && comment.isThere())
                .filter(preparation::concerns)
                .orElseThrow(() -> new NotFound(id));
    }
}
