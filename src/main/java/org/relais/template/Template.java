package org.relais.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/**
 * A template of a community, apart from what its versions say.
 *
 * @param retiredAt since when it is not offered any more; null while it is
 */
public record Template(
        TemplateId id,
        CommunityId community,
        PersonId madeBy,
        @Nullable Instant retiredAt) {

    public boolean offered() {
        return retiredAt == null;
    }
}
