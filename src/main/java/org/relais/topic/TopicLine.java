package org.relais.topic;

import java.time.Instant;

/**
 * A topic in a list, for one reader or for nobody.
 *
 * @param author name of the author; empty when the author is shown as "a member", or when a team outside asked
 * @param team in whose name it is asked; empty when in nobody's
 * @param votes the total weight
 * @param voters the distinct people (R2.6); never who
 * @param mine points of the reader on the open topic
 * @param own the reader proposed it
 */
public record TopicLine(
        TopicId id,
        String title,
        String situation,
        TopicKind kind,
        TopicState state,
        Instant proposedAt,
        String author,
        String team,
        int votes,
        int voters,
        int mine,
        int comments,
        int expectations,
        boolean own) {

    TopicLine by(String name) {
        return new TopicLine(
                id,
                title,
                situation,
                kind,
                state,
                proposedAt,
                name,
                team,
                votes,
                voters,
                mine,
                comments,
                expectations,
                own);
    }

    /** The same topic with the points of another round. */
    TopicLine with(int votes, int voters, int mine) {
        return new TopicLine(
                id,
                title,
                situation,
                kind,
                state,
                proposedAt,
                author,
                team,
                votes,
                voters,
                mine,
                comments,
                expectations,
                own);
    }

    public boolean open() {
        return state == TopicState.OPEN;
    }

    /** Ties are shown as ties (R2.6). */
    public boolean tiesWith(TopicLine other) {
        return votes == other.votes && voters == other.voters;
    }

    /** The reader can give one more point to this topic. */
    public boolean takes(Purse purse) {
        return open() && purse.affords(mine, own);
    }
}
