package org.relais.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What becomes of a seat that is free while people wait, and how long an offer stands (R3.3). */
final class PromotionPolicy {

    enum FreeSeat {
        CONFIRM,
        OFFER,
        /** Too late for questions: all who wait are told, and the first to click has it. */
        FIRST_CLICK
    }

    private static final Duration ASK_FROM = Duration.ofHours(24);
    private static final Duration FIRST_CLICK_FROM = Duration.ofHours(2);
    private static final Duration LAST_ANSWER = Duration.ofHours(1);
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(4);

    private PromotionPolicy() {}

    static FreeSeat at(Instant now, Instant start, Promotion chosen) {
        if (now.isAfter(start.minus(FIRST_CLICK_FROM))) {
            return FreeSeat.FIRST_CLICK;
        }
        return chosen == Promotion.OFFER || now.isAfter(start.minus(ASK_FROM)) ? FreeSeat.OFFER : FreeSeat.CONFIRM;
    }

    /** Four hours in which the person works, and one hour before the start at the latest. */
    static Instant deadline(Instant now, Instant start, ZoneId zone) {
        return curtailed(WorkingHours.after(now, TIME_TO_ANSWER, zone), start);
    }

    /** An offer that stands already, after the start moved: never longer than one hour before it. */
    static Instant curtailed(Instant deadline, Instant start) {
        Instant last = start.minus(LAST_ANSWER);
        return deadline.isAfter(last) ? last : deadline;
    }
}
