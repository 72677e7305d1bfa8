package org.relais.workshop;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody waits (R3.4).
 *
 * @param seats how many the reason is about
 * @param team for whom they are kept; empty otherwise
 * @param until the last day of that
 * @param answerBy when somebody else answers at the latest
 */
public record Standstill(
        Reason reason,
        int seats,
        String team,
        @Nullable LocalDate until,
        @Nullable Instant answerBy) {

    public enum Reason {
        /** Nothing to wait for: the first to click has it. */
        FIRST_CLICK,
        CROWDED,
        KEPT,
        OFFERED,
        OTHER_MODE,
        FULL
    }

    static Standstill of(Reason reason, int seats) {
        return new Standstill(reason, seats, "", null, null);
    }

    static Standstill kept(ReservedSeats team, int seats) {
        return new Standstill(Reason.KEPT, seats, team.team(), team.keptUntil(), null);
    }

    static Standstill offered(int seats, @Nullable Instant answerBy) {
        return new Standstill(Reason.OFFERED, seats, "", null, answerBy);
    }
}
