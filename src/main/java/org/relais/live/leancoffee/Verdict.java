package org.relais.live.leancoffee;

/** How a ballot about the time ended. */
public enum Verdict {
    CONTINUE,
    MOVE_ON,
    /** Nobody was asked: the last extension is used up. */
    STOP,
    /** The question went away: whoever leads gave time, or another card came to the table. */
    WITHDRAWN;

    /** The majority of the cast votes decides, a tie moves on (L12). */
    static Verdict of(int continuing, int movingOn) {
        return continuing > movingOn ? CONTINUE : MOVE_ON;
    }
}
