package org.relais.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Texts;

/**
 * A step of the agenda: a value whose place is its place in the list. Its identity survives edits of the agenda.
 *
 * @param artefact what the step leaves behind; may be empty
 * @param handsOn people do something with their hands: write, draw, build
 * @param oneWay one person speaks and the others listen
 * @param roleNote what the roles should know about it; may be empty
 * @param lockedAt when it starts whatever comes before it, at the place of the workshop; null when it just follows
 */
@Embeddable
public record AgendaStep(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "id"))
        StepId id,

        String title,
        String format,
        @Enumerated(EnumType.STRING) Phase phase,
        int minutes,
        @Embedded Layout layout,
        String artefact,
        @Column(name = "hands_on") boolean handsOn,
        @Column(name = "one_way") boolean oneWay,
        @Column(name = "role_note") String roleNote,

        @Column(name = "locked_at") @Nullable LocalTime lockedAt) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_ARTEFACT = 200;
    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST = 480;

    public AgendaStep {
        Texts.between(1, LONGEST_TITLE, title);
        Texts.between(1, 40, format);
        Texts.between(0, LONGEST_ARTEFACT, artefact);
        Texts.between(0, LONGEST_NOTE, roleNote);
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("A step of " + minutes + " minutes");
        }
    }

    /** In plenary, following the step before it. */
    public static AgendaStep of(StepId id, String title, String format, Phase phase, int minutes) {
        return new AgendaStep(id, title, format, phase, minutes, Layout.PLENARY, "", false, false, "", null);
    }

    StepLine line(int position) {
        return new StepLine(id, position, title, format, phase, minutes, layout, artefact, roleNote);
    }

    /** The same in another workshop, which has its own hours. */
    AgendaStep anew() {
        return with(StepId.next(), null);
    }

    /** The same in a workshop at the same hours. */
    AgendaStep again() {
        return with(StepId.next(), lockedAt);
    }

    /** The same step under another identity. */
    public AgendaStep with(StepId other) {
        return with(other, lockedAt);
    }

    private AgendaStep with(StepId other, @Nullable LocalTime locked) {
        return new AgendaStep(
                other, title, format, phase, minutes, layout, artefact, handsOn, oneWay, roleNote, locked);
    }
}
