package org.relais.people.web;

import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * What the frame of every page shows, as request attribute {@code shell}.
 *
 * @param path of this page with its query, to come back to after the language switch
 * @param demo the instance shows a demonstration
 */
public record Shell(String lang, String theme, @Nullable Owner person, String path, boolean demo, String csrfHeader) {

    /** Whose menu the page shows. */
    public record Owner(PersonId id, String name, String initials, boolean administrator) {}
}
