package org.relais.live.speedconsulting;

import java.util.Locale;

/** Why a command had no effect. */
public enum Refusal {
    /** The group does something else now, or it is not for this person to do. */
    MOVED_ON,
    /** Nobody offers a challenge, or there is nobody to consult. */
    TOO_FEW,
    /** S122: questions only. */
    ADVICE_LATER,
    THREE_ALREADY,
    THREE_FIRST,
    TOO_MANY_QUESTIONS;

    /** Key of the sentence that says it. */
    public String message() {
        return "live.notice.consult." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
