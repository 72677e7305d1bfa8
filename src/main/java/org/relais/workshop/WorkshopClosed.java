package org.relais.workshop;

import java.time.Instant;

/** A workshop ended. */
public record WorkshopClosed(WorkshopId workshop, Instant at) {}
