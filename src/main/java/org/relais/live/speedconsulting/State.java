package org.relais.live.speedconsulting;

import org.relais.live.RoomId;
import org.relais.workshop.StepId;

/**
 * Where a consultation stands.
 *
 * @param round the round that is shown; 0 before the first
 * @param reached the furthest round that was begun
 */
record State(RoomId room, StepId step, ConsultPhase phase, int round, int reached, int seats) {

    State at(ConsultPhase next, int shown) {
        return new State(room, step, next, shown, Math.max(reached, shown), seats);
    }

    State withSeats(int many) {
        return new State(room, step, phase, round, reached, many);
    }
}
