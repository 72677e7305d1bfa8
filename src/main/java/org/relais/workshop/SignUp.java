package org.relais.workshop;

/** What came of the wish to take part. */
public enum SignUp {
    CONFIRMED,
    FULL,
    /** The workshop took place or was called off. */
    OVER
}
