package org.relais.demo;

/** Whom a visitor of the demonstration may play. */
public enum DemoPart {
    FACILITATOR,
    PARTICIPANT,
    MANAGER
}
