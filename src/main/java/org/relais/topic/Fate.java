package org.relais.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Texts;

/**
 * Where a topic stands in its life, and since when.
 *
 * @param mergedInto the topic that it is part of now (R1.4)
 * @param retirement why it was retired (R1.5)
 * @param lastWords the sentence that goes with it; of a topic that is done, what came of it
 */
@Embeddable
public record Fate(
        @Enumerated(EnumType.STRING) TopicState state,
        @Column(name = "state_since") Instant since,
        @Embedded @Nullable TopicId mergedInto,
        @Enumerated(EnumType.STRING) @Nullable Retirement retirement,
        @Column(name = "last_words") @Nullable String lastWords) {

    /** Anybody takes a retired topic up again within this time (R1.5). */
    static final Duration REGRET = Duration.ofDays(90);

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 300;

    static Fate simply(TopicState state, Instant since) {
        return new Fate(state, since, null, null, null);
    }

    static Fate done(String result, Instant since) {
        return new Fate(TopicState.DONE, since, null, null, sentence(result));
    }

    static Fate retired(Retirement why, String words, Instant since) {
        return new Fate(TopicState.RETIRED, since, null, why, sentence(words));
    }

    static Fate mergedInto(TopicId other, Instant since) {
        return new Fate(TopicState.MERGED, since, other, null, null);
    }

    /** The move is still possible; after ninety days a retired topic is proposed anew instead (R1.5). */
    public boolean allows(TopicMove move, Instant now) {
        return move.from(state) && (state != TopicState.RETIRED || !now.isAfter(since.plus(REGRET)));
    }

    private static String sentence(String words) {
        return Texts.between(FEWEST_LETTERS, MOST_LETTERS, words);
    }
}
