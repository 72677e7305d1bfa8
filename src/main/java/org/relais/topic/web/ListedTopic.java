package org.relais.topic.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.relais.shared.Ids;
import org.relais.topic.Purse;
import org.relais.topic.TopicLine;

/**
 * A row of the backlog.
 *
 * @param rank 1 for the first; topics that tie have the same
 * @param tied another row has the same points from as many people (R2.6)
 * @param takes one more point of the reader
 * @param giving identity of the act of giving a point, so that an act sent twice counts once
 * @param takingBack the same for taking one back
 */
record ListedTopic(TopicLine line, int rank, boolean tied, boolean takes, UUID giving, UUID takingBack) {

    static List<ListedTopic> ranked(List<TopicLine> ordered, Purse purse) {
        return ordered.stream().map(line -> row(line, ordered, purse)).toList();
    }

    private static ListedTopic row(TopicLine line, List<TopicLine> ordered, Purse purse) {
        return new ListedTopic(
                line, rank(ordered, line), tied(ordered, line), line.takes(purse), Ids.next(), Ids.next());
    }

    private static int rank(List<TopicLine> ordered, TopicLine line) {
        return 1
                + IntStream.range(0, ordered.size())
                        .filter(index -> ordered.get(index).tiesWith(line))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean tied(List<TopicLine> ordered, TopicLine line) {
        return ordered.stream().filter(line::tiesWith).count() > 1;
    }
}
