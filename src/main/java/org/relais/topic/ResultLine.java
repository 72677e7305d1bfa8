package org.relais.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * A topic in the result of a round.
 *
 * @param rank 1 for the first; topics that tie have the same (R2.6)
 * @param names who voted for it, in a round that told so from the beginning; else empty
 */
public record ResultLine(
        int rank,
        boolean tied,
        TopicId topic,
        String title,
        TopicState state,
        int points,
        int voters,
        List<String> names) {

    /** Ranks lines that come in order. */
    static List<ResultLine> ranked(List<ResultLine> ordered) {
        List<ResultLine> ranked = new ArrayList<>();
        for (int at = 0; at < ordered.size(); at++) {
            ResultLine line = ordered.get(at);
            boolean tiedBefore = at > 0 && line.ties(ordered.get(at - 1));
            boolean tiedAfter = at + 1 < ordered.size() && line.ties(ordered.get(at + 1));
            int rank = tiedBefore ? ranked.getLast().rank : at + 1;
            ranked.add(line.at(rank, tiedBefore || tiedAfter));
        }
        return List.copyOf(ranked);
    }

    private boolean ties(ResultLine other) {
        return points == other.points && voters == other.voters;
    }

    private ResultLine at(int rank, boolean tied) {
        return new ResultLine(rank, tied, topic, title, state, points, voters, names);
    }
}
