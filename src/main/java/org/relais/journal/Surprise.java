package org.relais.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something that somebody did not expect, and who may read it. */
@Embeddable
public record Surprise(
        @Column(name = "surprise") String text,

        @Column(name = "surprise_sharing") @Enumerated(EnumType.STRING)
        Sharing sharing) {

    /** Longest text: a few sentences. */
    public static final int LONGEST = 500;

    public Surprise {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("A surprise has 1 to " + LONGEST + " characters");
        }
    }
}
