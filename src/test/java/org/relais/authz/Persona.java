package org.relais.authz;

import java.util.Locale;

/** Kinds of people, seen from the community whose objects are asked for; columns of the matrix. */
public enum Persona {
    /** No account, no cookie. */
    ANONYMOUS,
    /** No account; in the room of this community. */
    GUEST,
    /** An account, member of another community. */
    OUTSIDER,
    MEMBER,
    STEWARD,
    MANAGER,
    /** Administers the instance, is in no community. */
    ADMIN;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
