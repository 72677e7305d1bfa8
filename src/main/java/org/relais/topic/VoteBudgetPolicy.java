package org.relais.topic;

/** How many points a member has in the standing round: a quarter of the open topics, from three to eight (C2). */
final class VoteBudgetPolicy {

    static final int MAX_PER_TOPIC = 3;
    static final int MAX_ON_OWN_TOPIC = 1;

    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final int TOPICS_PER_POINT = 4;

    private VoteBudgetPolicy() {}

    static int budget(int openTopics) {
        return Math.clamp(Math.ceilDiv(openTopics, TOPICS_PER_POINT), LEAST, MOST);
    }

    /** Spreading points helps a community choose; nobody lifts an own topic alone (R2.7). */
    static int maxOn(boolean ownTopic) {
        return ownTopic ? MAX_ON_OWN_TOPIC : MAX_PER_TOPIC;
    }
}
