package org.relais.live.view;

import java.util.Locale;
import org.relais.live.Countdown;
import org.relais.live.RoomSnapshot;

/**
 * The clock at the moment of sending: pages count on from these numbers with their own steady clock (L10).
 *
 * @param shown false when no time is given
 */
public record ClockFace(long remaining, long total, boolean running, boolean shown) {

    private static final ClockFace NONE = new ClockFace(0, 1, false, false);

    public static ClockFace of(RoomSnapshot room) {
        Countdown clock = room.clock();
        return clock == null
                ? NONE
                : new ClockFace(clock.remaining(room.readAt()), clock.totalMs(), clock.running(), true);
    }

    /** The same clock some milliseconds later. */
    public ClockFace after(long milliseconds) {
        return running ? new ClockFace(remaining - milliseconds, total, true, shown) : this;
    }

    /** For pages without scripts: {@code 04:12}, {@code +00:35} beyond the end. */
    public String text() {
        long seconds = Math.ceilDiv(Math.abs(remaining), 1000L);
        return String.format(Locale.ROOT, "%s%02d:%02d", remaining < 0 ? "+" : "", seconds / 60, seconds % 60);
    }

    public String json() {
        return "{\"remaining\":%d,\"total\":%d,\"running\":%b,\"shown\":%b}"
                .formatted(remaining, total, running, shown);
    }
}
