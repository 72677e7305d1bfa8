package org.relais.workshop;

import jakarta.persistence.Embeddable;
import org.relais.shared.Texts;

/** A team without which the workshop cannot decide (C6), and whether it was invited. */
@Embeddable
public record Dependency(String team, boolean invited) {

    public static final int LONGEST = 120;

    public Dependency {
        Texts.between(1, LONGEST, team);
    }
}
