package org.relais.workshop;

import org.relais.shared.DomainEvent;

/**
 * A draft became visible to the community.
 *
 * @param announce whoever published it wants the community to be told now
 */
public record WorkshopPublished(WorkshopId workshop, boolean announce) implements DomainEvent {}
