package org.relais.live.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomSnapshot;
import org.relais.live.view.AgendaStepLine.Mark;
import org.relais.workshop.StepLine;

/**
 * The agenda against the time that really went by (L14): minutes ahead or behind, the end that this leads to, and the
 * later step that can give minutes back. Steps to come count with their planned minutes, the current one with what it
 * took if that is more.
 *
 * @param driftMinutes positive: behind the plan; negative: ahead
 * @param end when the workshop will end if all later steps take their time; null before the start
 */
public record Agenda(
        List<AgendaStepLine> lines,
        int totalMinutes,
        int driftMinutes,
        @Nullable Instant end) {

    public static Agenda of(RoomSnapshot room) {
        List<StepLine> steps = room.workshop().steps();
        int position = room.step() == null ? -1 : steps.indexOf(room.step());
        List<AgendaStepLine> lines = steps.stream()
                .map(step -> new AgendaStepLine(step, mark(steps.indexOf(step), position)))
                .toList();
        int total = steps.stream().mapToInt(StepLine::minutes).sum();
        Instant started = room.startedAt();
        if (started == null || position < 0) {
            return new Agenda(lines, total, 0, null);
        }
        Instant end = room.readAt().plus(left(room, steps, position));
        Duration drift = Duration.between(started.plus(Duration.ofMinutes(total)), end);
        return new Agenda(lines, total, (int) Math.round(drift.toSeconds() / 60.0), end);
    }

    private static Mark mark(int index, int position) {
        if (index == position) {
            return Mark.CURRENT;
        }
        return index < position ? Mark.DONE : Mark.TO_COME;
    }

    private static Duration left(RoomSnapshot room, List<StepLine> steps, int position) {
        StepLine current = steps.get(position);
        Duration ofCurrent = Duration.ofMinutes(current.minutes()).minus(spent(room, current));
        Duration later = Duration.ofMinutes(
                steps.stream().skip(position + 1L).mapToLong(StepLine::minutes).sum());
        return ofCurrent.isNegative() ? later : later.plus(ofCurrent);
    }

    private static Duration spent(RoomSnapshot room, StepLine step) {
        return room.runs().stream()
                .filter(run -> run.step().equals(step.id()))
                .findFirst()
                .map(run -> run.spentBefore().plus(Duration.between(run.enteredAt(), room.readAt())))
                .orElse(Duration.ZERO);
    }

    /** Counted from one; 0 in the lobby. */
    public int number() {
        return index() + 1;
    }

    public int size() {
        return lines.size();
    }

    public Optional<StepLine> next() {
        return at(index() + 1);
    }

    public Optional<StepLine> previous() {
        return at(index() - 1);
    }

    /** The longest step to come, when minutes have to be found: it can give them with the least harm (L14). */
    public Optional<StepLine> donor() {
        Stream<StepLine> later =
                lines.stream().filter(line -> line.mark() == Mark.TO_COME).map(AgendaStepLine::step);
        return driftMinutes <= 0 ? Optional.empty() : later.max(Comparator.comparingInt(StepLine::minutes));
    }

    public int behind() {
        return Math.max(0, driftMinutes);
    }

    public int ahead() {
        return Math.max(0, -driftMinutes);
    }

    private int index() {
        return lines.stream().map(AgendaStepLine::current).toList().indexOf(true);
    }

    private Optional<StepLine> at(int index) {
        return index < 0 || index >= lines.size()
                ? Optional.empty()
                : Optional.of(lines.get(index).step());
    }
}
