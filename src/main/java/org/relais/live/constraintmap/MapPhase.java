package org.relais.live.constraintmap;

/** What the group does now. Nothing is erased by going back. */
public enum MapPhase {
    BUILD,
    LEVERAGE,
    TRY,
    DONE;

    /** Before that nobody but the voter knows where somebody sees leverage (L6). */
    public boolean revealed() {
        return this == TRY || this == DONE;
    }
}
