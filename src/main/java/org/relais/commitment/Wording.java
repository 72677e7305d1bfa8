package org.relais.commitment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a commitment says: the act, how others will see it, by when. All three are needed (R9.1, L20). */
@Embeddable
public record Wording(String text, String sign, LocalDate dueOn) {

    /** Longest act and longest sign: one sentence each. */
    public static final int LONGEST = 300;

    public Wording {
        requireSentence(text);
        requireSentence(sign);
    }

    private static void requireSentence(String sentence) {
        if (sentence.isBlank() || sentence.codePointCount(0, sentence.length()) > LONGEST) {
            throw new IllegalArgumentException("A sentence of 1 to " + LONGEST + " characters is needed");
        }
    }
}
