package org.relais.live.retrospective;

/** What a card says: something felt, something measured, or something between two teams. */
public enum CardKind {
    SIGNAL,
    FACT,
    DEPENDENCY,
    LOAD_TRANSFER;

    /** It lies between two teams, which it names. */
    public boolean betweenTeams() {
        return this == DEPENDENCY || this == LOAD_TRANSFER;
    }

    /** Signals and facts alternate (S135): what to look for after this one. */
    CardKind next() {
        return this == SIGNAL ? FACT : SIGNAL;
    }
}
