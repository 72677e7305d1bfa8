package org.relais.commitment;

import java.time.Instant;
import org.relais.workshop.WorkshopId;

/** A decision of a workshop and who recorded it. */
public record DecisionLine(DecisionId id, WorkshopId workshop, String statement, String ownerName, Instant decidedAt) {}
