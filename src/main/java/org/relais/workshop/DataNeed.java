package org.relais.workshop;

import jakarta.persistence.Embeddable;
import org.relais.shared.Texts;

/**
 * Figures that a workshop needs on the table (C6).
 *
 * @param source where they come from; may be empty
 * @param ready they are there
 */
@Embeddable
public record DataNeed(String metric, String source, boolean ready) {

    public static final int LONGEST = 200;

    public DataNeed {
        Texts.between(1, LONGEST, metric);
        Texts.between(0, LONGEST, source);
    }
}
