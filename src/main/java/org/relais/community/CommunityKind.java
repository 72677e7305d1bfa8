package org.relais.community;

/** What holds people together (C15). */
public enum CommunityKind {
    /** A community of practice: people come to what interests them. */
    COP,
    /** A few people who go all the way together: each workshop has a seat for everybody (R3.10). */
    COHORT
}
