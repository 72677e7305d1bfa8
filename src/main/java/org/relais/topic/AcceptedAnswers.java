package org.relais.topic;

import java.time.Clock;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reply answers a question: one at a time, chosen by who asked or by a steward, removable (R1.7). */
@Service
@Transactional
public class AcceptedAnswers {

    private final EnteredComments entered;
    private final CommentRepository comments;
    private final Clock clock;

    AcceptedAnswers(EnteredComments entered, CommentRepository comments, Clock clock) {
        this.entered = entered;
        this.comments = comments;
        this.clock = clock;
    }

    /** The answer that was accepted before steps back. */
    public void accept(TopicId topic, UUID reply, PersonId chooser) {
        Comment accepted = answer(topic, reply, chooser);
        withdrawFrom(accepted);
        accepted.accept(clock.instant());
    }

    public void withdraw(TopicId topic, UUID reply, PersonId chooser) {
        answer(topic, reply, chooser).withdrawAcceptance();
    }

    /** Written before the next one is accepted: the database knows one at a time. */
    private void withdrawFrom(Comment next) {
        UUID question = next.parent();
        if (question != null) {
            comments.repliesTo(question).forEach(Comment::withdrawAcceptance);
            comments.flush();
        }
    }

    private Comment answer(TopicId topic, UUID id, PersonId chooser) {
        var reply = entered.find(topic, id, chooser);
        UUID parent = reply.comment().parent();
        if (parent == null || !reply.comment().isThere()) {
            throw new NotFound(id);
        }
        var question = entered.find(topic, parent, chooser);
        boolean chooses = question.own(chooser) || question.community().steward();
        if (question.comment().kind() != CommentKind.QUESTION || !chooses) {
            throw new NotFound(id);
        }
        return reply.comment();
    }
}
