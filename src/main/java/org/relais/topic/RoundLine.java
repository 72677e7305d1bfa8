package org.relais.topic;

import java.time.Instant;

/**
 * A round in a list.
 *
 * @param voted the reader voted in it
 */
public record RoundLine(RoundId id, String title, RoundState state, Instant opensAt, Instant closesAt, boolean voted) {}
