package org.relais.live.speedconsulting;

import java.util.UUID;
import org.relais.live.ParticipantId;

/**
 * One of the three options of a challenge.
 *
 * @param slot 1 to 3
 */
public record Option(int slot, UUID id, ParticipantId author, String text, String firstStep, Cost cost) {}
