package org.relais.live;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clock of a room in the hands of a format, within its command: {@link Rooms#changed} shows it. */
@Service
@Transactional
public class Timers {

    private final RoomLocks locks;
    private final DatabaseTime time;

    Timers(RoomLocks locks, DatabaseTime time) {
        this.locks = locks;
        this.time = time;
    }

    /** Starts the clock that all screens show anew (L10), for example for the next topic. */
    public void start(RoomId id, Duration length) {
        locks.lockOpen(id).startClock(length, time.now());
    }

    /** Takes the clock off the screens. */
    public void stop(RoomId id) {
        locks.lockOpen(id).stopClock();
    }

    /** The time is up and stands at zero: whoever leads can still give some. */
    public void cut(RoomId id) {
        locks.lockOpen(id).turn((clock, now) -> clock.cut(), time.now());
    }
}
