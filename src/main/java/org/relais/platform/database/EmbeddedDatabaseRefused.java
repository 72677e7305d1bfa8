package org.relais.platform.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot start; says what is wrong and what the operator can do about it. */
final class EmbeddedDatabaseRefused extends RuntimeException {

    private final String action;

    EmbeddedDatabaseRefused(String problem, String action) {
        this(problem, action, null);
    }

    EmbeddedDatabaseRefused(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
