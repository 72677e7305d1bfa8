package org.relais.live.leancoffee;

import java.util.Locale;

/** Why a command had no effect. */
public enum Refusal {
    /** The group does something else now. */
    MOVED_ON,
    /** There is nothing to vote on yet. */
    NO_CARD,
    NO_DOT_LEFT,
    CARD_FULL,
    TOO_MANY_CARDS,
    /** One card is no group. */
    PICK_TWO,
    /** Too many at once. */
    TOO_FAST,
    /** Whoever leads does not vote (L8). */
    LEADS,
    /** Whoever leads is no member of the community, whose topics are brought by members. */
    NO_MEMBER,
    /** Asks first: dots would go back to those who placed them (L7). */
    FEWER_DOTS;

    /** Key of the sentence that says it. */
    public String message() {
        return "live.notice.coffee." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
