package org.relais.workshop;

import org.relais.shared.DomainEvent;

/** Start, length, zone, place or link of a published workshop changed. */
public record WorkshopChanged(WorkshopId workshop) implements DomainEvent {}
