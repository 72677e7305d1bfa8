package org.relais.live.lead;

/** Whether the lead of a room waits for somebody to take it. */
public enum Vacancy {
    /** Whoever leads is here, or was a moment ago. */
    NONE,
    /** The deputy is asked first. */
    DEPUTY,
    ANYONE
}
