package org.relais.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Texts;

/**
 * Why people should come. All but the title may be empty in a draft.
 *
 * @param intention what this workshop is for, in one sentence
 * @param objective the result that can be observed
 * @param measure how the result is measured
 * @param objectiveDueOn when it is looked at, at most 90 days after the workshop
 * @param deliverable what exists at the end and did not before
 * @param benefit completes "you will leave with…"
 */
@Embeddable
public record Purpose(
        String title,
        String intention,
        String objective,
        String measure,

        @Column(name = "objective_due_on") @Nullable LocalDate objectiveDueOn,

        String deliverable,
        String benefit) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST = 300;

    public Purpose {
        Texts.between(3, LONGEST_TITLE, title);
        Texts.between(0, LONGEST, intention);
        Texts.between(0, LONGEST, objective);
        Texts.between(0, LONGEST, measure);
        Texts.between(0, LONGEST, deliverable);
        Texts.between(0, LONGEST, benefit);
    }
}
