package org.relais.live.speedconsulting;

import org.relais.live.ParticipantId;

/** A challenge that somebody brings. */
public record Challenge(ChallengeId id, ParticipantId holder, String holderName, Told told) {}
