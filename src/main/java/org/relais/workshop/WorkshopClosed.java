package org.relais.workshop;

import java.time.Instant;
import org.relais.shared.DomainEvent;

/** A workshop ended. */
public record WorkshopClosed(WorkshopId workshop, Instant at) implements DomainEvent {}
