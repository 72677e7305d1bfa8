package org.relais.live.retrospective;

/** What the group does now. Nothing is erased by going back. */
public enum RetroPhase {
    COLLECT,
    TRY,
    DONE
}
