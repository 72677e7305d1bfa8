package org.relais.topic;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;

/**
 * A topic in somebody's hands, and what this person may do with it now.
 *
 * @param caretaker takes care of the backlog, see {@link Caretakers}
 */
record HeldTopic(Topic topic, CommunityHeader community, PersonId person, boolean caretaker) {

    boolean author() {
        return person.equals(topic.author());
    }

    /** Who says whether it is still relevant: its author; of the request of a team, who takes care of the backlog (R1.6). */
    boolean answers() {
        return topic.author() == null ? caretaker : author();
    }

    Set<TopicMove> moves(Instant now) {
        Set<TopicMove> moves = EnumSet.noneOf(TopicMove.class);
        for (TopicMove move : TopicMove.values()) {
            if (may(move) && topic.fate().allows(move, now)) {
                moves.add(move);
            }
        }
        return moves;
    }

    /** What was set aside, any member takes up again (R1.5); the rest is for authors and caretakers. */
    boolean may(TopicMove move) {
        boolean treated = topic.state() == TopicState.DISCUSSED || topic.state() == TopicState.DONE;
        return caretaker || author() || move == TopicMove.REOPEN && !treated;
    }
}
