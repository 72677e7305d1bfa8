package org.relais.live.stream;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.live.Countdown;
import org.relais.live.RoomSnapshot;
import org.relais.live.view.ClockFace;

/**
 * The clock. What is left is counted at the moment of writing, so a slow connection gets the right time as well; what
 * is compared is the deadline, so a running clock sends nothing.
 */
record ClockPiece(@Nullable Countdown countdown, ClockFace face, long seq, long readAt) implements Piece {

    /** @param readAt when the room was read, by {@link System#nanoTime}: drawing the other pieces takes a while */
    static ClockPiece of(RoomSnapshot room, long readAt) {
        return new ClockPiece(room.clock(), ClockFace.of(room), room.seq(), readAt);
    }

    /** The same clock, which did not change up to a later sequence number. */
    ClockPiece at(long later) {
        return new ClockPiece(countdown, face, later, readAt);
    }

    @Override
    public String slot() {
        return "timer";
    }

    @Override
    public String content() {
        return Objects.toString(countdown);
    }

    @Override
    public byte[] encoded() {
        long passed = (System.nanoTime() - readAt) / 1_000_000;
        return EventPiece.encode("timer", seq, face.after(passed).json());
    }
}
