package org.relais.live;

import org.relais.shared.Identifier;

/** A line of the minutes that somebody may take back by narrowing its audience (P12): of which thing, and the line. */
public record OwnedLine(Identifier thing, String line) {}
