package org.relais.commitment;

/** States of a commitment (C9). There is none for a date that has passed: it is simply talked about again. */
public enum CommitmentState {
    ACTIVE,
    KEPT,
    ADAPTED,
    HANDED_OVER,
    LET_GO
}
