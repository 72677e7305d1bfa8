package org.relais.live.speedconsulting;

/** What an option asks for; frugal ones come first (S124). */
public enum Cost {
    FRUGAL,
    MEDIUM,
    HEAVY
}
