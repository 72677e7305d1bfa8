package org.relais.workshop;

import java.time.LocalDate;

/**
 * Seats kept for a team, then released to the queue (R3.5). Whoever belongs to the team says so when signing up.
 *
 * @param keptUntil the last day, in the zone of the workshop
 */
public record ReservedSeats(ReservedSeatsId id, String team, int seats, LocalDate keptUntil) {}
