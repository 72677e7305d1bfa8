package org.relais.live.goround;

/** Why a command had no effect. */
public enum Refusal {
    /** Somebody else has the floor now, or the group does something else. */
    MOVED_ON;

    /** Key of the sentence that says it. */
    public String message() {
        return "live.notice.round.moved-on";
    }
}
