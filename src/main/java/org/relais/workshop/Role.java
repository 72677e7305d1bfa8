package org.relais.workshop;

/** Rotating roles of a workshop (C5); one person each. */
public enum Role {
    FACILITATOR,
    SCRIBE,
    TIMEKEEPER,
    SYNTHESISER
}
