package org.relais.workshop;

import org.relais.shared.DomainEvent;

/** A published workshop does not take place. */
public record WorkshopCancelled(WorkshopId workshop) implements DomainEvent {}
