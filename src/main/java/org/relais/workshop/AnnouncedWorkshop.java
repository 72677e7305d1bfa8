package org.relais.workshop;

import java.time.Instant;

/** All that people outside the community read of a workshop that is to come. */
public record AnnouncedWorkshop(WorkshopId id, String title, Instant startsAt, Instant publishedAt) {}
