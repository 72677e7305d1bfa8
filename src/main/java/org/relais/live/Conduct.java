package org.relais.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.relais.live.floor.SpeakingQueue;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever leads a room does: change the step in any direction (L14, L15), close. Two
 * who press at once come one after the other on the room's row; commands say which state they were pressed in, so the
 * second one does nothing instead of skipping a step.
 */
@Service
@Transactional
public class Conduct {

    private final RoomRepository repository;
    private final Rooms rooms;
    private final Seats seats;
    private final RoomLocks locks;
    private final StepRuns runs;
    private final Courses courses;
    private final Snapshots snapshots;
    private final Formats formats;
    private final Workshops workshops;
    private final SpeakingQueue floor;
    private final DatabaseTime time;

    Conduct(
            RoomRepository repository,
            Rooms rooms,
            Seats seats,
            RoomLocks locks,
            StepRuns runs,
            Courses courses,
            Snapshots snapshots,
            Formats formats,
            Workshops workshops,
            SpeakingQueue floor,
            DatabaseTime time) {
        this.repository = repository;
        this.rooms = rooms;
        this.seats = seats;
        this.locks = locks;
        this.runs = runs;
        this.courses = courses;
        this.snapshots = snapshots;
        this.formats = formats;
        this.workshops = workshops;
        this.floor = floor;
        this.time = time;
    }

    /**
     * Goes to a step, forward or back.
     *
     * @param from the step that was shown when the button was pressed; empty in the lobby
     * @return false when the room had moved on already
     */
    public boolean enter(RoomId id, Actor actor, StepId target, List<StepId> from) {
        Room room = locks.lock(id, actor);
        if (!List.copyOf(current(room)).equals(from)) {
            return false;
        }
        if (from.contains(target)) {
            return true;
        }
        StepLine step = step(room, target);
        Instant now = time.now();
        current(room).forEach(left -> runs.left(id, left, now));
        Duration length = lengthOf(step, room);
        runs.entered(id, target, now);
        room.enter(target, length, now);
        floor.moveOn(id);
        repository.saveAndFlush(room);
        formats.of(step).entered(snapshots.read(room));
        rooms.changed(id);
        return true;
    }

    private static List<StepId> current(Room room) {
        StepId step = room.step();
        return step == null ? List.of() : List.of(step);
    }

    private StepLine step(Room room, StepId id) {
        return workshops.outline(room.workshop()).steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Coming back to a step gives what was left of its minutes, at least one. */
    private Duration lengthOf(StepLine step, Room room) {
        int minutes = courses.of(room).find(step.id()).map(CourseStep::minutes).orElse(step.minutes());
        Duration planned = Duration.ofMinutes(minutes);
        Duration left = runs.of(room.id()).stream()
                .filter(run -> run.step().equals(step.id()))
                .findFirst()
                .map(run -> planned.minus(run.spentBefore()))
                .orElse(planned);
        return left.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : left;
    }

    /**
     * Closes the room. Closed again, nothing happens. The workshop and its topics
     * are locked before the room, in the order of all commands; whoever may not lead is refused after that, and nothing
     * has changed.
     */
    public void close(RoomId id, Actor actor) {
        closeWorkshop(id);
        seats.lead(id, actor);
        close(locks.lock(id));
    }

    /** Nobody leads any more. */
    void closeForgotten(RoomId id) {
        closeWorkshop(id);
        close(locks.lock(id));
    }

    private void closeWorkshop(RoomId id) {
        Room seen = repository.findById(id).orElseThrow(() -> new NotFound(id));
        workshops.close(seen.workshop());
    }

    private void close(Room room) {
        if (room.closed()) {
            return;
        }
        Instant now = time.now();
        current(room).forEach(left -> runs.left(room.id(), left, now));
        room.close(now);
        floor.settle(room.id());
        rooms.changedAtLast(room.id());
    }
}
