package org.relais.minutes;

import java.time.Instant;
import org.relais.workshop.WorkshopId;

/** Minutes were finalised for the first time or anew; {@link Minutes#finalised} says so at any later time. */
public record MinutesFinalised(WorkshopId workshop, int version, Instant at) {}
