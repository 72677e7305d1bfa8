package org.relais.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.relais.shared.Texts;

/**
 * What exists at the end and did not before (C6).
 *
 * @param consumer who it is made for; may be empty
 * @param usableBy completes "usable tomorrow by…"; may be empty
 */
@Embeddable
public record Deliverable(
        @Enumerated(EnumType.STRING) Kind kind,
        String name,
        String consumer,
        @Column(name = "usable_by") String usableBy) {

    public static final int LONGEST = 300;
    public static final int LONGEST_NAME_OF_PEOPLE = 120;

    /** What kind of thing it is. */
    public enum Kind {
        OTHER,
        MAP,
        DECISION,
        EXPERIMENT,
        CHECKLIST,
        DOCUMENT,
        PROTOTYPE
    }

    public Deliverable {
        Texts.between(1, LONGEST, name);
        Texts.between(0, LONGEST_NAME_OF_PEOPLE, consumer);
        Texts.between(0, LONGEST_NAME_OF_PEOPLE, usableBy);
    }

    public static Deliverable of(String name) {
        return new Deliverable(Kind.OTHER, name, "", "");
    }
}
