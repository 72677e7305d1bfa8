package org.relais.live.speedconsulting;

import java.time.Duration;

/**
 * How long each phase takes: 3, 4, 5 and 2 minutes when the step gives 14 to each round. A shorter or longer step gives
 * each phase its share, between half and twice as much; the facilitator extends or cuts as needed.
 */
final class Pace {

    private static final int ROUND = 14;
    private static final int OFFERING = 3;

    private Pace() {}

    static Duration of(ConsultPhase phase, int stepMinutes, int rounds) {
        long seconds = minutes(phase) * 60L * stepMinutes / (ROUND * Math.max(1L, rounds));
        long half = minutes(phase) * 30L;
        return phase.atTables()
                ? Duration.ofSeconds(Math.clamp(seconds, half, 4 * half))
                : Duration.ofMinutes(OFFERING);
    }

    private static int minutes(ConsultPhase phase) {
        return switch (phase) {
            case CONTEXT -> 3;
            case QUESTIONS -> 4;
            case OPTIONS -> 5;
            case CHOICE -> 2;
            case OFFER, DONE -> 0;
        };
    }
}
