package org.relais.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;

/**
 * How the agenda goes on (R6.4): the planned steps in the order and with the minutes that whoever leads gave them since.
 * Each change names the state that it wants, so that one that arrives twice is carried out once.
 */
public record Course(List<CourseStep> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    public static Course planned(List<StepLine> agenda) {
        return new Course(agenda.stream().map(CourseStep::asPlanned).toList());
    }

    /** Sum of what was planned, which minutes ahead and behind are counted from. */
    public int plannedMinutes() {
        return steps.stream().mapToInt(step -> step.planned().minutes()).sum();
    }

    /** Sum of what still counts. */
    public int minutes() {
        return steps.stream()
                .filter(step -> !step.skipped())
                .mapToInt(CourseStep::minutes)
                .sum();
    }

    public Optional<CourseStep> find(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    Course lasting(StepId id, int minutes) {
        return change(id, step -> step.lasting(minutes));
    }

    Course skipping(StepId id, boolean skipped) {
        return change(id, step -> step.skipped(skipped));
    }

    /**
     * Moves a step to a place among those that come after another one.
     *
     * @param after the current step, which stays where it is, with all before it; -1 when none runs yet
     */
    Course moving(StepId id, int position, int after) {
        int from = indexOf(id);
        if (from <= after) {
            return this;
        }
        List<CourseStep> moved = new ArrayList<>(steps);
        CourseStep step = moved.remove(from);
        moved.add(Math.clamp(position, after + 1, moved.size()), step);
        return new Course(moved);
    }

    public int indexOf(StepId id) {
        return IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private Course change(StepId id, UnaryOperator<CourseStep> change) {
        return new Course(steps.stream()
                .map(step -> step.id().equals(id) ? change.apply(step) : step)
                .toList());
    }
}
