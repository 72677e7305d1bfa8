package org.relais.workshop;

import java.time.Instant;

/** Whether somebody new can sign up. Whoever has a seat or waits is not touched by it. */
public enum SignUpWindow {
    OPEN,
    NOT_YET,
    CLOSED,
    /** More people than seats: nobody is expelled, nobody is taken until the excess is gone (R3.7). */
    CROWDED,
    /** The workshop took place, or does not. */
    OVER;

    static SignUpWindow of(Workshop workshop, SeatCount seats, Instant now) {
        SeatRules rules = workshop.seatRules();
        if (!workshop.state().takesSignUps()) {
            return OVER;
        }
        if (rules.beforeOpening(now)) {
            return NOT_YET;
        }
        if (rules.afterClosing(now)) {
            return CLOSED;
        }
        return seats.excess() > 0 ? CROWDED : OPEN;
    }
}
