package org.relais.workshop;

/** Rotating roles of a workshop (C5); one person each. */
public enum Role {
    FACILITATOR,
    CO_FACILITATOR,
    SCRIBE,
    TIMEKEEPER,
    SYNTHESISER,
    METRICS_KEEPER,
    HOST,
    OBSERVER;

    /** Leads the room, alone or as one of two. */
    public boolean leads() {
        return this == FACILITATOR || this == CO_FACILITATOR;
    }

    /** A workshop does without it: nobody is ever asked for it. */
    public boolean optional() {
        return this == HOST || this == OBSERVER;
    }
}
