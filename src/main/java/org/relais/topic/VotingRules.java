package org.relais.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a round is voted (C2).
 *
 * @param budget points of each member; null when it follows the number of open topics
 * @param maxPerTopic of one person on one topic
 * @param ownCap of authors on their own topics (R2.7)
 * @param anonymous nobody reads who voted for what
 */
@Embeddable
public record VotingRules(
        @Nullable Integer budget,
        @Column(name = "max_per_topic") int maxPerTopic,
        @Column(name = "own_cap") int ownCap,
        @Enumerated(EnumType.STRING) Visibility visibility,
        boolean anonymous) {

    public static final int MOST_BUDGET = 20;
    public static final int MOST_PER_TOPIC = 10;
    public static final int USUAL_PER_TOPIC = 3;
    public static final int USUAL_ON_OWN = 1;

    /** The backlog is never closed: its totals are always there, or they would never be. */
    static final VotingRules STANDING = new VotingRules(null, USUAL_PER_TOPIC, USUAL_ON_OWN, Visibility.ALWAYS, true);

    public VotingRules {
        between(1, MOST_BUDGET, budget == null ? 1 : budget);
        between(1, MOST_PER_TOPIC, maxPerTopic);
        between(0, MOST_PER_TOPIC, ownCap);
    }

    /** What each member may spend while so many topics are open. */
    int budget(int openTopics) {
        return budget == null ? VoteBudgetPolicy.budget(openTopics) : budget;
    }

    private static void between(int least, int most, int number) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + ", wanted " + least + " to " + most);
        }
    }
}
