package org.relais.community;

import org.relais.people.PersonId;
import org.relais.shared.DomainEvent;

/** Somebody takes part in a community no longer. */
public record MemberLeft(CommunityId community, PersonId person) implements DomainEvent {}
