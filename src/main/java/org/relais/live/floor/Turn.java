package org.relais.live.floor;

import org.relais.live.ParticipantId;

/**
 * Somebody speaks.
 *
 * @param minutes whole minutes so far, by the clock of the database
 */
public record Turn(TurnId id, ParticipantId participant, String name, int minutes) {}
