package org.relais.people;

import java.time.Instant;

/** An account in the administrator's list. */
public record AccountLine(
        PersonId id, String name, String email, Instant registeredAt, boolean administrator, boolean disabled) {}
