package org.relais.live.constraintmap;

/** What something waits for. */
public enum Cause {
    WORK,
    DECISION,
    INFORMATION,
    CAPACITY,
    OTHER
}
