package org.relais.topic;

/** How many points a member has unless the round says otherwise: a quarter of the open topics, from three to eight (C2). */
final class VoteBudgetPolicy {

    /** More open topics than this change nothing, so they need not be counted. */
    static final int ENOUGH = 32;

    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final int TOPICS_PER_POINT = 4;

    private VoteBudgetPolicy() {}

    static int budget(int openTopics) {
        return Math.clamp(Math.ceilDiv(openTopics, TOPICS_PER_POINT), LEAST, MOST);
    }
}
