package org.relais.topic.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.relais.shared.Ids;
import org.relais.topic.Purse;
import org.relais.topic.TopicLine;
import org.relais.topic.TopicSlice;

/**
 * A row of the backlog.
 *
 * @param rank 1 for the first; topics that tie have the same
 * @param tied another topic has the same points from as many people (R2.6)
 * @param takes one more point of the reader
 * @param giving identity of the act of giving a point, so that an act sent twice counts once
 * @param takingBack the same for taking one back
 */
record ListedTopic(TopicLine line, int rank, boolean tied, boolean takes, UUID giving, UUID takingBack) {

    /** On a page of its own a topic has no rank. */
    static ListedTopic alone(TopicLine line, Purse purse) {
        return row(line, 0, false, purse);
    }

    /** Ranks of a page, which may begin and end within a tie. */
    static List<ListedTopic> ranked(TopicSlice slice, Purse purse) {
        List<TopicLine> lines = slice.lines();
        List<ListedTopic> rows = new ArrayList<>();
        int rank = slice.better() + 1;
        boolean tiedBefore = slice.before() > slice.better();
        for (int at = 0; at < lines.size(); at++) {
            TopicLine line = lines.get(at);
            if (at > 0) {
                tiedBefore = line.tiesWith(lines.get(at - 1));
                rank = tiedBefore ? rank : slice.before() + at + 1;
            }
            boolean last = at == lines.size() - 1;
            boolean tiedAfter = last ? slice.tiedOn() : line.tiesWith(lines.get(at + 1));
            rows.add(row(line, rank, tiedBefore || tiedAfter, purse));
        }
        return List.copyOf(rows);
    }

    /** Where the order says nothing about votes. */
    static List<ListedTopic> unranked(TopicSlice slice, Purse purse) {
        return slice.lines().stream().map(line -> alone(line, purse)).toList();
    }

    private static ListedTopic row(TopicLine line, int rank, boolean tied, Purse purse) {
        return new ListedTopic(line, rank, tied, line.takes(purse), Ids.next(), Ids.next());
    }
}
