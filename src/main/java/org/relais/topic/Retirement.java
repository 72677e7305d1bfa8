package org.relais.topic;

/** Why a topic is retired (R1.5). */
public enum Retirement {
    DUPLICATE,
    OUT_OF_SCOPE,
    DONE_ELSEWHERE,
    UNDER_WAY,
    NOT_FEASIBLE,
    NO_MORE_INTEREST,
    OTHER
}
