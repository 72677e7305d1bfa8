package org.relais.workshop;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.relais.topic.TopicId;

/** All that is decided about a workshop before it takes place. */
public record WorkshopPlan(
        Purpose purpose,
        Aims aims,
        Slot slot,
        Venue venue,
        Preparation preparation,
        List<AgendaStep> steps,
        List<TopicId> topics) {

    /** Longest agenda that a page and a room can show. */
    public static final int MOST_STEPS = 60;

    public WorkshopPlan {
        steps = Limits.copy(steps, MOST_STEPS);
        topics = topics.stream().distinct().toList();
    }

    WorkshopPlan with(List<TopicId> topics) {
        return new WorkshopPlan(purpose, aims, slot, venue, preparation, steps, topics);
    }

    WorkshopPlan with(Preparation preparation) {
        return new WorkshopPlan(purpose, aims, slot, venue, preparation, steps, topics);
    }

    /** At another time, and else the same. */
    WorkshopPlan at(Instant startsAt) {
        return new WorkshopPlan(
                purpose, aims, new Slot(startsAt, slot.minutes(), slot.zone()), venue, preparation, steps, topics);
    }

    public Timetable timetable() {
        LocalTime start = LocalTime.ofInstant(slot.startsAt(), slot.zone());
        return new Timetable(
                slot.minutes(), steps.stream().map(step -> part(step, start)).toList());
    }

    private static Timetable.Part part(AgendaStep step, LocalTime start) {
        LocalTime locked = step.lockedAt();
        return new Timetable.Part(step.minutes(), locked == null ? null : Timetable.minutesTo(locked, start));
    }

    public int plannedMinutes() {
        return steps.stream().mapToInt(AgendaStep::minutes).sum();
    }

    /**
     * The same at another time: days of objectives move along, and all that belongs to one workshop alone (its topics, who
     * takes care of what, what is ready) stays behind.
     */
    public WorkshopPlan again(Slot other) {
        return new WorkshopPlan(
                purpose,
                aims.moved(ChronoUnit.DAYS.between(slot.day(), other.day())),
                other,
                venue,
                preparation.untouched(),
                steps.stream().map(AgendaStep::again).toList(),
                List.of());
    }
}
