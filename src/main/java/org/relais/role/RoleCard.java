package org.relais.role;

import java.util.List;
import org.relais.workshop.Role;

/** What a role is for and what whoever holds it does, on one screen (L18); texts in the reader's language. */
public record RoleCard(
        Role role,
        String name,
        String mission,
        List<String> before,
        List<String> during,
        List<String> after,
        List<String> pitfalls) {}
