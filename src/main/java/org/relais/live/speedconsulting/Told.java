package org.relais.live.speedconsulting;

/** A challenge in the words of its holder (S121); all but the problem may be empty. */
public record Told(String problem, String context, String tried, String limits, String wanted) {}
