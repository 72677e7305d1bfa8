package org.relais.workshop;

/** Who reads a person's name in the list of those who come (C3). Those who lead the workshop always do. */
public enum ShowMeTo {
    PARTICIPANTS,
    COMMUNITY,
    NOBODY
}
