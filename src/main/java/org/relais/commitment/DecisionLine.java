package org.relais.commitment;

import java.time.Instant;
import org.relais.community.Audience;
import org.relais.workshop.WorkshopId;

/** A decision of a workshop, who recorded it, and who may read it (P2): the community, or the organisation too. */
public record DecisionLine(
        DecisionId id, WorkshopId workshop, String statement, String ownerName, Audience audience, Instant decidedAt) {}
