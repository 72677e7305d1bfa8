package org.relais.live.speedconsulting;

/** What the tables do now: all the same at the same time. */
public enum ConsultPhase {
    OFFER,
    CONTEXT,
    QUESTIONS,
    OPTIONS,
    CHOICE,
    DONE;

    /** Within a round, at the tables. */
    public boolean atTables() {
        return this != OFFER && this != DONE;
    }

    boolean lastOfRound() {
        return this == OFFER || this == CHOICE;
    }

    ConsultPhase next() {
        return values()[ordinal() + 1];
    }

    ConsultPhase previous() {
        return values()[ordinal() - 1];
    }
}
