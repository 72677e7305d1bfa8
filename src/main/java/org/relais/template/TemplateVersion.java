package org.relais.template;

import java.time.Instant;
import org.relais.people.PersonId;
import org.relais.workshop.Blueprint;

/**
 * A template as it was saved once. It never changes: what comes after it is another version (T23).
 *
 * @param number from 1
 * @param change what is new in it, in a sentence; empty in the first one
 */
public record TemplateVersion(
        VersionId id,
        TemplateId template,
        int number,
        Description description,
        String change,
        Blueprint blueprint,
        PersonId savedBy,
        Instant savedAt) {

    public static final int LONGEST_CHANGE = 300;
    public static final int MOST = 999;
}
