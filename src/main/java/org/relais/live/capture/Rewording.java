package org.relais.live.capture;

/** What became of other words for a note. */
public enum Rewording {
    DONE,

    /** Somebody changed it since the version that this edit started from: nothing of theirs is lost. */
    STALE,

    /** The room is closed. */
    OVER
}
