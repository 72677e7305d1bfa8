package org.relais.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells "the database does not answer" from everything else that may go wrong with it. */
final class DatabaseAway {

    /** SQLSTATE classes: connections, and a server that is told to stop, crashed or is just starting. */
    private static final String CONNECTION = "08";

    private static final String INTERVENTION = "57P";

    private DatabaseAway() {}

    static boolean caused(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException refused && isAway(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(INTERVENTION));
    }
}
