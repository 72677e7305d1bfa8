package org.relais.topic;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The life of a topic for one reader: what happened to it, and what the reader may do with it now.
 *
 * @param asks the reader is asked whether it is still relevant (R1.6)
 * @param rewordings edits after votes, the latest first (R1.3)
 * @param parts topics that were merged into this one, the first one first (R1.4)
 * @param offers topics whose authors would like to merge them into this one; for its author only
 */
public record TopicStory(
        Fate fate,
        Set<TopicMove> moves,
        boolean asks,
        List<Event> events,
        List<Rewording> rewordings,
        List<TopicLine> parts,
        List<TopicLine> offers) {

    public boolean may(TopicMove move) {
        return moves.contains(move);
    }

    /** The reader may do anything with it. */
    public boolean movable() {
        return !moves.isEmpty();
    }

    /** @param act for example {@code parked}; who did it is not told */
    public record Event(Instant at, String act, String words) {}
}
