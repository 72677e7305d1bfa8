package org.relais.workshop;

/**
 * What usually makes a workshop better. It is said, and never stops anybody (R6.2).
 *
 * @param about the step or objective that it is about; empty when it is about the whole
 * @param minutes how many it is about; 0 when it is about none
 */
public record Advice(Kind kind, String about, int minutes) {

    /** In the order in which they are told. */
    public enum Kind {
        LONGER_THAN_SLOT,
        NO_OBJECTIVE,
        NO_MEASURE,
        NO_LEADING_INDICATOR,
        NO_RETURN,
        NO_CONVERGENCE,
        NO_BREAK,
        MUCH_LISTENING,
        NO_ARTEFACT,
        NO_CLOSING
    }

    static Advice of(Kind kind) {
        return new Advice(kind, "", 0);
    }

    static Advice on(Kind kind, AgendaStep step, int minutes) {
        return new Advice(kind, step.title(), minutes);
    }
}
