package org.relais.topic;

/**
 * Points of one member in one round. Spent may be above the budget after the budget shrank (R2.4).
 *
 * @param maxPerTopic of one person on one topic
 * @param ownCap of authors on their own topics (R2.7)
 */
public record Purse(int budget, int spent, int maxPerTopic, int ownCap) {

    public int left() {
        return Math.max(0, budget - spent);
    }

    /** Spreading points helps a community choose; nobody lifts an own topic alone (R2.7). */
    int maxOn(boolean ownTopic) {
        return ownTopic ? Math.min(ownCap, maxPerTopic) : maxPerTopic;
    }

    /** One more point on a topic that has so many of this member. */
    public boolean affords(int given, boolean ownTopic) {
        return left() > 0 && given < maxOn(ownTopic);
    }
}
