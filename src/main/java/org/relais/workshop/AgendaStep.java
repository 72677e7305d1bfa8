package org.relais.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.relais.shared.Texts;

/** A step of the agenda: a value whose place is its place in the list. Its identity survives edits of the agenda. */
@Embeddable
public record AgendaStep(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "id"))
        StepId id,

        String title,
        String format,
        @Enumerated(EnumType.STRING) Phase phase,
        int minutes) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST = 480;

    public AgendaStep {
        Texts.between(1, LONGEST_TITLE, title);
        Texts.between(1, 40, format);
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("A step of " + minutes + " minutes");
        }
    }

    StepLine line(int position) {
        return new StepLine(id, position, title, format, phase, minutes);
    }
}
