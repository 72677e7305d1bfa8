package org.relais.live.floor;

import org.relais.live.ParticipantId;

/**
 * Somebody who is here and asks to speak.
 *
 * @param inRound did not ask, it is everybody's turn
 * @param earlier asked before the step that runs began; nobody in a round did
 */
public record Hand(ParticipantId participant, String name, boolean inRound, boolean earlier) {}
