package org.relais.people;

import org.relais.shared.DomainEvent;

/** A guest made an account or signed in: what the browser did as a guest belongs to the person from now on (L3). */
public record GuestBecamePerson(GuestId guest, PersonId person) implements DomainEvent {}
