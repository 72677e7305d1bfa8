package org.relais.topic;

/** What came of merging a topic into another one (R1.4). */
public enum Merge {
    MERGED,
    /** The other author is asked. */
    OFFERED,
    /** The other topic has no author who could be asked. */
    ASK_A_CARETAKER,
    /** One of them left the backlog meanwhile, or they are the same. */
    NOT_POSSIBLE
}
