package org.relais.commitment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/**
 * A decision of a workshop, who recorded it, and who may read it (P2): the community, or the organisation too.
 *
 * @param ownerPerson the account of who recorded it; null for a guest
 */
public record DecisionLine(
        DecisionId id,
        WorkshopId workshop,
        String statement,
        @Nullable PersonId ownerPerson,
        String ownerName,
        Audience audience,
        Instant decidedAt) {}
