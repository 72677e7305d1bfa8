package org.relais.live.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.live.Course;
import org.relais.live.CourseStep;
import org.relais.live.RoomSnapshot;
import org.relais.live.StepRun;
import org.relais.live.view.AgendaStepLine.Mark;

/**
 * The agenda against the time that really went by (L14, R6.4): minutes ahead or behind, the end that this leads to, and
 * the later step that can give minutes back. Steps to come count with the minutes that they have now, the current one
 * with what it took if that is more.
 *
 * @param begun position of the last step that began: those after it can still be changed; -1 in the lobby
 * @param totalMinutes as planned
 * @param driftMinutes positive: behind the plan; negative: ahead
 * @param end when the workshop will end if all later steps take their time; null before the start
 */
public record Agenda(
        List<AgendaStepLine> lines,
        int begun,
        int totalMinutes,
        int driftMinutes,
        @Nullable Instant end) {

    public static Agenda of(RoomSnapshot room) {
        Course course = room.course();
        int position = room.step() == null ? -1 : course.indexOf(room.step().id());
        List<AgendaStepLine> lines = IntStream.range(0, course.steps().size())
                .mapToObj(index -> line(room, course.steps().get(index), index, position))
                .toList();
        int total = course.plannedMinutes();
        Instant started = room.startedAt();
        if (started == null || position < 0) {
            return new Agenda(lines, position, total, 0, null);
        }
        Instant end = room.readAt().plus(left(room, course, position));
        Duration drift = Duration.between(started.plus(Duration.ofMinutes(total)), end);
        return new Agenda(lines, position, total, (int) Math.round(drift.toSeconds() / 60.0), end);
    }

    private static AgendaStepLine line(RoomSnapshot room, CourseStep step, int index, int position) {
        return new AgendaStepLine(step, index, mark(room, step, index, position));
    }

    /** A step that the group jumped over was left out as well. */
    private static Mark mark(RoomSnapshot room, CourseStep step, int index, int position) {
        if (index == position) {
            return Mark.CURRENT;
        }
        if (step.skipped()) {
            return Mark.SKIPPED;
        }
        if (index > position) {
            return Mark.TO_COME;
        }
        boolean held = room.runs().stream().anyMatch(run -> run.step().equals(step.id()));
        return held ? Mark.DONE : Mark.SKIPPED;
    }

    private static Duration left(RoomSnapshot room, Course course, int position) {
        CourseStep current = course.steps().get(position);
        Duration ofCurrent = Duration.ofMinutes(current.minutes()).minus(spent(room, current));
        Duration later = Duration.ofMinutes(course.steps().stream()
                .skip(position + 1L)
                .filter(step -> !step.skipped())
                .mapToLong(CourseStep::minutes)
                .sum());
        return ofCurrent.isNegative() ? later : later.plus(ofCurrent);
    }

    private static Duration spent(RoomSnapshot room, CourseStep step) {
        return room.runs().stream()
                .filter(run -> run.step().equals(step.id()))
                .findFirst()
                .map(run -> inside(run, room.readAt()))
                .orElse(Duration.ZERO);
    }

    private static Duration inside(StepRun run, Instant now) {
        return run.spentBefore().plus(Duration.between(run.enteredAt(), now));
    }

    /** Counted from one; 0 in the lobby. */
    public int number() {
        return begun + 1;
    }

    public int size() {
        return lines.size();
    }

    public Optional<CourseStep> next() {
        return lines.stream()
                .skip(begun + 1L)
                .filter(AgendaStepLine::toCome)
                .findFirst()
                .map(AgendaStepLine::step);
    }

    public Optional<CourseStep> previous() {
        return lines.stream()
                .limit(Math.max(0, begun))
                .filter(AgendaStepLine::done)
                .reduce((earlier, later) -> later)
                .map(AgendaStepLine::step);
    }

    /** The longest step to come, when minutes have to be found: it can give them with the least harm (L14). */
    public Optional<CourseStep> donor() {
        return lines.stream()
                .filter(line -> driftMinutes > 0 && line.toCome())
                .map(AgendaStepLine::step)
                .filter(step -> step.minutes() > 1)
                .max(Comparator.comparingInt(CourseStep::minutes));
    }

    /** What the donor can give of the minutes that are behind; it keeps at least one. */
    public int given() {
        return donor().map(step -> Math.min(driftMinutes, step.minutes() - 1)).orElse(0);
    }

    public int behind() {
        return Math.max(0, driftMinutes);
    }

    public int ahead() {
        return Math.max(0, -driftMinutes);
    }
}
