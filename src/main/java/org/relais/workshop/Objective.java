package org.relais.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Texts;

/**
 * A result that a workshop wants to bring about (C6). All but the result may be left out.
 *
 * @param result what can be observed
 * @param measure how it is measured
 * @param baseline the measure today
 * @param target the measure that is aimed at
 * @param dueOn when it is looked at, at most {@link #DAYS} days after the workshop
 * @param leadingIndicator what shows early that it is on its way
 * @param business the same for those who do the work
 * @param technical the same for those who build the tools
 */
@Embeddable
public record Objective(
        String result,
        String measure,
        String baseline,
        String target,

        @Column(name = "due_on") @Nullable LocalDate dueOn,

        @Column(name = "leading_indicator") String leadingIndicator,

        String business,
        String technical,

        @Embedded Dimensions dimensions) {

    public static final int LONGEST = 300;
    public static final int LONGEST_VALUE = 80;

    /** Later, nobody remembers what the objective was for. */
    public static final int DAYS = 90;

    public Objective {
        Texts.between(1, LONGEST, result);
        Texts.between(0, LONGEST, measure);
        Texts.between(0, LONGEST_VALUE, baseline);
        Texts.between(0, LONGEST_VALUE, target);
        Texts.between(0, LONGEST, leadingIndicator);
        Texts.between(0, LONGEST, business);
        Texts.between(0, LONGEST, technical);
    }

    /** A result and its measure, without more. */
    public static Objective of(String result, String measure) {
        return new Objective(result, measure, "", "", null, "", "", "", Dimensions.NONE);
    }

    /** Can be looked at after a workshop on that day: neither before it nor when everybody has forgotten. */
    public boolean fits(LocalDate workshop) {
        return dueOn == null || !dueOn.isBefore(workshop) && !dueOn.isAfter(workshop.plusDays(DAYS));
    }

    /** The day on which it is looked at left out. */
    public Objective undated() {
        return on(null);
    }

    /** Looked at so many days later. */
    public Objective moved(long days) {
        return on(dueOn == null ? null : dueOn.plusDays(days));
    }

    private Objective on(@Nullable LocalDate day) {
        return new Objective(result, measure, baseline, target, day, leadingIndicator, business, technical, dimensions);
    }
}
