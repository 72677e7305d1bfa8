package org.relais.minutes;

/** A finalised version for a member. */
public record VersionPage(MinutesPage page, VersionLine version, String body) {}
