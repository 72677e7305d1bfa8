package org.relais.live;

import java.util.function.UnaryOperator;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing the rest of the agenda while the workshop runs (R6.4), by whoever leads. */
@Service
@Transactional
public class Courses {

    private final Rooms rooms;
    private final RoomLocks locks;
    private final CourseRows rows;
    private final Workshops workshops;

    Courses(Rooms rooms, RoomLocks locks, CourseRows rows, Workshops workshops) {
        this.rooms = rooms;
        this.locks = locks;
        this.rows = rows;
        this.workshops = workshops;
    }

    /** Gives a step that has not begun these minutes, for example fewer, so that the end stays where it was. */
    public void last(RoomId id, Actor actor, StepId step, int minutes) {
        change(id, actor, step, course -> course.lasting(step, minutes));
    }

    /** Leaves a step out for today, or takes it up again. */
    public void skip(RoomId id, Actor actor, StepId step, boolean skipped) {
        change(id, actor, step, course -> course.skipping(step, skipped));
    }

    /** Moves a step to another place among those that have not begun. */
    public void move(RoomId id, Actor actor, StepId step, int position) {
        Room room = locks.lock(id, actor);
        change(room, step, course -> course.moving(step, position, begun(room, course)));
    }

    private void change(RoomId id, Actor actor, StepId step, UnaryOperator<Course> change) {
        change(locks.lock(id, actor), step, change);
    }

    /** A step that runs or is over stays as it is. */
    private void change(Room room, StepId step, UnaryOperator<Course> change) {
        Course course = of(room);
        if (course.find(step).isEmpty()) {
            throw new NotFound(step);
        }
        if (course.indexOf(step) > begun(room, course)) {
            rows.save(room.id(), change.apply(course));
            rooms.changed(room.id());
        }
    }

    /** The running step itself has more time. */
    void extendCurrent(Room room, long minutes) {
        StepId step = room.step();
        if (step != null) {
            Course course = of(room);
            course.find(step)
                    .ifPresent(current ->
                            rows.save(room.id(), course.lasting(step, current.minutes() + Math.toIntExact(minutes))));
        }
    }

    Course of(Room room) {
        return rows.of(room.id(), workshops.outline(room.workshop()).steps());
    }

    private static int begun(Room room, Course course) {
        StepId step = room.step();
        return step == null ? -1 : course.indexOf(step);
    }
}
