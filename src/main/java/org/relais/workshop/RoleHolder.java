package org.relais.workshop;

import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/** A role and who took it; nobody when {@code person} is null. */
public record RoleHolder(
        Role role, @Nullable PersonId person, @Nullable String name) {}
