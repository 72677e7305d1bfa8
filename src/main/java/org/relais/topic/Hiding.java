package org.relais.topic;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.relais.shared.Texts;

/** A steward took a comment out of sight and said why (R1.8). */
@Embeddable
record Hiding(Instant hiddenAt, String hiddenReason) {

    Hiding {
        Texts.between(1, 300, hiddenReason);
    }
}
