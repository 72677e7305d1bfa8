package org.relais.minutes;

import java.time.Instant;

/**
 * A finalised version in a list.
 *
 * @param stands it was not taken back
 * @param told readers were mailed about it
 */
public record VersionLine(int number, String by, Instant at, boolean stands, boolean told) {}
