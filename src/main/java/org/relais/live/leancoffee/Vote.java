package org.relais.live.leancoffee;

import org.relais.live.ParticipantId;

/**
 * One dot more, or one back.
 *
 * @param back whether the dot is taken back
 */
record Vote(ParticipantId voter, Dot dot, boolean back) {}
