package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with a topic beside voting and commenting (C1). Every act answers false, and changes nothing, when the
 * topic has moved on since its page was made.
 */
@Service
@Transactional
public class TopicLife {

    private final TopicHands hands;
    private final Backlog backlog;
    private final TopicNotes notes;
    private final TopicMail mail;
    private final Clock clock;

    TopicLife(TopicHands hands, Backlog backlog, TopicNotes notes, TopicMail mail, Clock clock) {
        this.hands = hands;
        this.backlog = backlog;
        this.notes = notes;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sets the topic aside until somebody takes it up again. */
    public boolean park(TopicId id, PersonId actor) {
        return move(id, actor, TopicMove.PARK, held -> {
            leave(held.topic(), Fate.simply(TopicState.PARKED, clock.instant()));
            notes.moved(held.topic(), TopicState.OPEN, actor, "parked", "");
        });
    }

    /** The topic leaves the backlog for a reason, which its author reads (R1.5). */
    public boolean retire(TopicId id, PersonId actor, Retirement why, String words) {
        return move(id, actor, TopicMove.RETIRE, held -> {
            TopicState before = held.topic().state();
            leave(held.topic(), Fate.retired(why, words, clock.instant()));
            notes.moved(held.topic(), before, actor, "retired", words);
            if (!held.author()) {
                mail.retired(held.topic());
            }
        });
    }

    /** What came of a topic that was discussed. */
    public boolean conclude(TopicId id, PersonId actor, String result) {
        return move(id, actor, TopicMove.CONCLUDE, held -> {
            held.topic().turn(Fate.done(result, clock.instant()));
            notes.moved(held.topic(), TopicState.DISCUSSED, actor, "done", result);
        });
    }

    /** Back into the backlog, with the points that its voters still have (R2.2). */
    public boolean reopen(TopicId id, PersonId actor) {
        return move(id, actor, TopicMove.REOPEN, held -> {
            TopicState before = held.topic().state();
            held.topic().turn(Fate.simply(TopicState.OPEN, clock.instant()));
            backlog.cameBack(held.community().id(), List.of(held.topic()));
            notes.moved(held.topic(), before, actor, "reopened", "");
        });
    }

    private void leave(Topic topic, Fate next) {
        boolean wasOpen = topic.isOpen();
        topic.turn(next);
        if (wasOpen) {
            backlog.left(List.of(topic));
        }
    }

    private boolean move(TopicId id, PersonId actor, TopicMove move, Consumer<HeldTopic> act) {
        HeldTopic held = hands.hold(id, actor);
        if (!held.may(move)) {
            throw new NotFound(id);
        }
        boolean possible = held.topic().fate().allows(move, clock.instant());
        if (possible) {
            act.accept(held);
        }
        return possible;
    }
}
