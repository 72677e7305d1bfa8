package org.relais.workshop;

import jakarta.persistence.Embeddable;
import org.relais.shared.Texts;

/**
 * Why people should come. All but the title may be empty in a draft.
 *
 * @param intention what this workshop is for, in one sentence
 * @param benefit completes "you will leave with…"
 */
@Embeddable
public record Purpose(String title, String intention, String benefit) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST = 300;

    public Purpose {
        Texts.between(3, LONGEST_TITLE, title);
        Texts.between(0, LONGEST, intention);
        Texts.between(0, LONGEST, benefit);
    }
}
