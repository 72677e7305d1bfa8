package org.relais.workshop;

import java.time.LocalDate;
import org.relais.shared.Texts;

/**
 * Seats kept for a team, then released to the queue (R3.5). Whoever belongs to the team says so when signing up.
 *
 * @param keptUntil the last day, in the zone of the workshop
 */
public record ReservedSeats(ReservedSeatsId id, String team, int seats, LocalDate keptUntil) {

    public static final int LONGEST_TEAM = 60;

    public ReservedSeats {
        Texts.between(2, LONGEST_TEAM, team);
        if (seats < 1 || seats > Venue.MOST) {
            throw new IllegalArgumentException(seats + " seats kept");
        }
    }
}
