package org.relais.minutes;

import java.time.Instant;
import org.relais.workshop.WorkshopLine;

/**
 * Finalised minutes for people outside the community.
 *
 * @param text what their authors show to the organisation (P2), as Markdown
 */
public record PublishedMinutes(WorkshopLine workshop, int version, Instant at, String text) {}
