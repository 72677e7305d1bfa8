package org.relais.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of identifiers: makes new ones, and gives the database those that are there. */
public final class Ids {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** A new time-ordered UUID (version 7): rows of one time stay near each other in an index. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * The identity that a form was rendered with, so that a form sent twice makes one thing; a new one when what came is
     * none.
     */
    public static UUID sent(@Nullable String request) {
        if (request == null || !UUID_TEXT.matcher(request).matches()) {
            return next();
        }
        return UUID.fromString(request);
    }

    public static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    /** For {@code = any (…)}. */
    public static UUID[] values(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }
}
