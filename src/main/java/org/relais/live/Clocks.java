package org.relais.live;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.relais.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clock of a room in the hands of whoever leads (L11). Formats have {@link Timers}. */
@Service
@Transactional
public class Clocks {

    private final Rooms rooms;
    private final RoomLocks locks;
    private final Courses courses;
    private final DatabaseTime time;

    Clocks(Rooms rooms, RoomLocks locks, Courses courses, DatabaseTime time) {
        this.rooms = rooms;
        this.locks = locks;
        this.courses = courses;
        this.time = time;
    }

    public void pause(RoomId id, Actor actor) {
        turn(id, actor, Countdown::paused);
    }

    public void resume(RoomId id, Actor actor) {
        turn(id, actor, Countdown::resumed);
    }

    /**
     * Adds time, once.
     *
     * @param shownTotal the whole time of the clock when the button was pressed, in milliseconds: sent twice, or by two
     *     people at once, it adds once
     */
    public void extend(RoomId id, Actor actor, Duration by, long shownTotal) {
        Room room = locks.lock(id, actor);
        Countdown clock = room.clock();
        if (clock != null && clock.totalMs() == shownTotal) {
            room.turn((running, now) -> running.extended(by, now), time.now());
            if (room.clockOfStep()) {
                courses.extendCurrent(room, by.toMinutes());
            }
        }
        rooms.changed(id);
    }

    public void cut(RoomId id, Actor actor) {
        turn(id, actor, (clock, now) -> clock.cut());
    }

    private void turn(RoomId id, Actor actor, BiFunction<Countdown, Instant, Countdown> change) {
        locks.lock(id, actor).turn(change, time.now());
        rooms.changed(id);
    }
}
