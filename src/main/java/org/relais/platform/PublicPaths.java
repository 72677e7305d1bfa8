package org.relais.platform;

import java.util.List;

/**
 * Path patterns of one module that anybody may ask for without an account; declared as a bean. All others need a
 * signed-in person. A handler behind a public path decides itself whom it answers, and is a row of the authorisation
 * matrix like any other.
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
